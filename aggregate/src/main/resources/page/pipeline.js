// How the pipeline fares: rates, lag, times, dead letters and sources, as they move.
import { getPipeline, listDeadLetters, listEvents, listSources } from './api.js';
import { element, replace } from './element.js';
import { amountOf, lasting, plural } from './format.js';
import { by, mean, rate, sum } from './meters.js';
import { deadLetters } from './dead-letters.js';
import { sourceTable } from './sources.js';
import { timeChart } from './time-chart.js';

const LOOK_MILLIS = 2000;
const LISTS_EVERY = 4;
const SPAN_MILLIS = 300_000;

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
    ['Dead letters', letters.total],
    ['Readers of the changes', sum(look, 'claimstream.subscribers')],
  ].filter(([, value]) => value !== null);
  return shown.map(([name, value]) => element('div', { className: name === 'Dead letters' && value > 0 ? 'bad' : '' },
    element('dt', { textContent: name }), element('dd', { textContent: amountOf(value) })));
}

export async function pipeline(address, signal) {
  const charts = CHARTS.map(([title, written, lines]) => ({ lines, chart: timeChart(title, written, SPAN_MILLIS) }));
  const totals = element('dl', { className: 'totals' });
  const letters = element('div');
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
      [events, dead, listed] = await Promise.all([listEvents(new URLSearchParams({ limit: 1 }), signal), listDeadLetters(signal), listSources(signal)]);
      replace(letters, deadLetters(dead));
      replace(sources, sourceTable(listed.sources));
    }
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
    element('div', { className: 'charts' }, ...charts.map(({ chart }) => chart.box)),
    element('h2', { textContent: 'Dead letters' }), letters,
    element('h2', { textContent: 'Sources' }), sources] };
}
