/** A reporter of jest's that says at the start how much there is to do, and on the way how far it is. */
export default class ReportProgress {
  #started = 0;
  #said = 0;

  /** Called once, before the first suite. */
  onRunStart({ numTotalTestSuites: suites }, { estimatedTime = 0 } = {}) {
    this.#started = Date.now();
    // Jest knows how long each suite took here; before the first run it knows of none.
    const last = estimatedTime > 0 ? `about ${duration(estimatedTime * 1000)}, by the last run` : USUAL;
    if (suites >= MANY) this.#say(`${suites} suites: ${last}.`);
  }

  /** Called after each suite. */
  onTestResult(_test, _result, { numTotalTestSuites: suites, numPassedTestSuites: good, numFailedTestSuites: bad }) {
    const done = good + bad;
    const tenth = Math.floor((done * 10) / suites);
    if (suites < MANY || tenth === this.#said || done === suites) return;
    this.#said = tenth;
    const failed = bad > 0 ? `, ${bad} failed` : '';
    this.#say(`${done} of ${suites} suites after ${duration(Date.now() - this.#started)}${failed}.`);
  }

  /** Jest asks each reporter whether the run is to fail. */
  getLastError() {}

  #say(line) {
    process.stderr.write(`== ${line}\n`);
  }
}

/** Fewer suites need no word. */
const MANY = 40;
const USUAL = 'how long they take here is known after the first run; `npm run test:quick` is the short way';

function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
