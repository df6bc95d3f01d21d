export async function pipeline() {
  return { title: 'Pipeline', content: [] };
}
