// How the pipeline fares: rates, lag, times, dead letters and sources, as they move.
import { getPipeline, listDeadLetters, listEvents, listSources, listWebhooks } from './api.js';
import { element, replace } from './element.js';
import { amountOf, lasting, plural } from './format.js';
import { by, mean, rate, sum } from './meters.js';
import { deadLetters } from './dead-letters.js';
import { sourceTable } from './sources.js';
import { timeChart } from './time-chart.js';
import { webhooks } from './webhooks.js';

const LOOK_MILLIS = 2000;
const LISTS_EVERY = 4;
const SPAN_MILLIS = 300_000;
const REFUSED = 'Refused at the door';
const DEAD = 'Dead letters';

const eachSecond = value => `${amountOf(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))}/s`;
const has = (look, name) => look.measurements.some(one => one.name === name);
const growing = name => (before, after) => has(after, name) ? [['', rate(before, after, name)]] : [];
const lastingFor = name => (before, after) => has(after, name) ? [['', mean(before, after, name)]] : [];

/** What is drawn, and its lines from two looks; a line whose meter is not here is left out. */
const CHARTS = [
  ['Articles read', eachSecond, growing('claimstream.articles')],
  ['Articles placed', eachSecond, growing('claimstream.placements')],
  ['Claims found', eachSecond, growing('claimstream.claims')],
  ['Changes to ledgers', eachSecond, growing('claimstream.changes')],
  ['Waiting for a stage', value => plural(value, 'record'), (before, after) => by(after, 'claimstream.stage.lag', 'stage')],
  ['Time to read an article', lasting, lastingFor('claimstream.extraction')],
  ['From arrival to reader', lasting, lastingFor('claimstream.end.to.end.latency')],
];

function figures(look, events, letters) {
  const shown = [
    ['Events', events.total],
    ['Open to new articles', sum(look, 'claimstream.open.events')],
    ['Articles read', sum(look, 'claimstream.articles')],
    ['Claims found', sum(look, 'claimstream.claims')],
    [REFUSED, sum(look, 'claimstream.articles.rejected')],
    [DEAD, letters.total],
    ['Readers of the changes', sum(look, 'claimstream.subscribers')],
  ].filter(([, value]) => value !== null);
  return shown.map(([name, value]) => element('div', { className: (name === DEAD || name === REFUSED) && value > 0 ? 'bad' : '' },
    element('dt', { textContent: name }), element('dd', { textContent: amountOf(value) })));
}

/** What the door did not take since this process began; the senders were told why. */
function refusals(look) {
  const fields = by(look, 'claimstream.articles.rejected', 'field').filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  const all = fields.reduce((total, [, count]) => total + count, 0);
  return all === 0 ? [] : [element('p', {}, element('b', { className: 'bad', textContent: `${plural(all, 'article')} refused at the door` }),
    ` since this process began; by what was wrong: ${fields.map(([field, count]) => `${field === 'whole' ? 'the whole' : field} ${amountOf(count)}`).join(', ')}. Who sent them was told so.`)];
}

export async function pipeline(address, signal) {
  const charts = CHARTS.map(([title, written, lines]) => ({ lines, chart: timeChart(title, written, SPAN_MILLIS) }));
  const totals = element('dl', { className: 'totals' });
  const letters = element('div');
  const refused = element('div');
  const hooks = element('div');
  const sources = element('div');
  const note = element('p', { className: 'faint', aria: { role: 'status' } });
  let before = null;
  let looks = 0;
  let events;
  let dead;

  async function look() {
    const after = await getPipeline(signal);
    if (looks++ % LISTS_EVERY === 0) {
      let listed;
      let registered;
      [events, dead, listed, registered] = await Promise.all([listEvents(new URLSearchParams({ limit: 1 }), signal), listDeadLetters(signal),
        listSources(signal), listWebhooks(signal)]);
      replace(hooks, webhooks(registered.webhooks));
      replace(letters, deadLetters(dead));
      replace(sources, sourceTable(listed.sources));
    }
    replace(refused, refusals(after));
    replace(totals, figures(after, events, dead));
    if (before) {
      const at = Date.parse(after.at);
      for (const { lines, chart } of charts) chart.add(at, lines(before, after));
    }
    before = after;
  }

  async function watch() {
    try {
      await look();
      note.textContent = looks < 2 ? 'Measuring …' : '';
    } catch (error) {
      note.textContent = signal.aborted ? '' : `Not available at the moment: ${error.message}.`;
    }
    if (!signal.aborted) setTimeout(watch, LOOK_MILLIS);
  }

  await look();
  setTimeout(watch, LOOK_MILLIS);
  return { title: 'Pipeline', content: [
    element('h1', { textContent: 'Pipeline' }), totals, note,
    element('h2', { className: 'hidden', textContent: 'Rates and times' }),
    element('div', { className: 'charts' }, ...charts.map(({ chart }) => chart.box)),
    element('h2', { textContent: 'Not taken' }), refused, letters,
    element('h2', { textContent: 'Webhooks' }), hooks,
    element('h2', { textContent: 'Sources' }), sources] };
}
