// The reader's token: kept for this tab alone, and sent with every question.
const KEY = 'claimstream.token';

export const token = {
  get: () => sessionStorage.getItem(KEY),
  set: value => sessionStorage.setItem(KEY, value),
  forget: () => sessionStorage.removeItem(KEY),
};

/** Headers of a question to the server. */
export const headers = more => token.get() ? { ...more, Authorization: `Bearer ${token.get()}` } : { ...more };
