// aws-local-stepfunctions: a StateMachine, its result and all of its event logs.
//
// Speaks the protocol that loop.py describes. Waits and the pauses before retries are overridden
// with no time at all, by the library's own options, since it has no virtual clock.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const prefix = process.argv[2];
const require = createRequire(`${prefix}/`);
const { StateMachine } = require('aws-local-stepfunctions');

const prepared = new Map();

function overrides(states) {
  const pauses = { waitTimeOverrides: {}, retryIntervalOverrides: {} };
  const tasks = [];
  for (const [name, state] of Object.entries(states)) {
    if (state.Type === 'Wait') pauses.waitTimeOverrides[name] = 0;
    if (state.Retry) pauses.retryIntervalOverrides[name] = 0;
    if (state.Type === 'Task') tasks.push(name);
  }
  return { pauses, tasks };
}

function prepare(testCase) {
  const machine = new StateMachine(testCase.definition);
  const { pauses, tasks } = overrides(testCase.definition.States);
  prepared.set(testCase.name, async (input) => {
    let failures = testCase.failures;
    const check = async () => {
      if (failures-- > 0) throw Object.assign(new Error('try again'), { name: 'Busy' });
      return testCase.answer;
    };
    const taskResourceLocalHandlers = Object.fromEntries(tasks.map((name) => [name, check]));
    const execution = machine.run(input, { overrides: { ...pauses, taskResourceLocalHandlers } });
    const events = [];
    const logged = (async () => {
      for await (const event of execution.eventLogs) events.push(event);
    })();
    const output = await execution.result;
    await logged;
    return output;
  });
}

async function measure(run, inputs) {
  const seconds = [];
  const outputs = [];
  for (const input of inputs) {
    const start = performance.now();
    outputs.push(await run(input));
    seconds.push((performance.now() - start) / 1000);
  }
  return { seconds, outputs };
}

function about() {
  const { version } = JSON.parse(
    readFileSync(`${prefix}/node_modules/aws-local-stepfunctions/package.json`, 'utf8'),
  );
  return {
    versions: { node: process.version, 'aws-local-stepfunctions': version },
    peak_bytes: process.resourceUsage().maxRSS * 1024,
  };
}

async function answer(question) {
  try {
    if (question.prepare) {
      prepare(question.prepare);
      return {};
    }
    if (question.run) return await measure(prepared.get(question.run), question.inputs);
    return about();
  } catch (error) {
    return { refused: String(error) };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
