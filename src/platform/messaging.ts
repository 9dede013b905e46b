import type { Runtime } from 'webextension-polyfill';
import type { Call, CallInput, CallName, CallOutput } from '../contract/calls.ts';
import type { Reply } from '../contract/reply.ts';
import { codeOf, type ErrorCode, TikiyaError } from '../domain/errors.ts';
import { browser } from './browser.ts';

// A worker that died while it started leaves a message pending for ever; a capture with its retries takes seconds.
const ANSWER_WITHIN_MS = 15_000;

/**
 * Answers the calls of the extension's own pages. Not an async listener: that would answer messages it does not own.
 * Messages from web pages and other extensions never reach `parse`.
 */
export function serveCalls(
  parse: (raw: unknown) => Call | undefined,
  run: (call: Call) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender)) return undefined;
    const call = parse(raw);
    return settle(call ? () => run(call) : () => Promise.reject(new TikiyaError('bad-request')));
  });
}

const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;

async function settle(run: () => Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await run() };
  } catch (thrown) {
    console.error(thrown);
    return { ok: false, code: codeOf(thrown) };
  }
}

/**
 * Asks the worker. Throws `TikiyaError` with the worker's code, `interrupted` when it died, `no-answer` when it is silent;
 * `withinMs` gives it longer where there is much to do.
 */
export async function ask<Name extends CallName>(
  call: Name,
  input: CallInput<Name>,
  withinMs = ANSWER_WITHIN_MS,
): Promise<CallOutput<Name>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TikiyaError('no-answer')), withinMs);
  });
  try {
    const reply = (await Promise.race([send({ call, input }), late])) as Reply<CallOutput<Name>> | undefined;
    if (!reply) throw new TikiyaError('interrupted');
    if (!reply.ok) throw new TikiyaError(reply.code satisfies ErrorCode);
    return reply.value;
  } finally {
    clearTimeout(timer);
  }
}

async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (thrown) {
    throw new TikiyaError('interrupted', thrown);
  }
}
