import type { Answer, LawReason, Step } from '../../src/domain/law/answer.ts';

/** The reasons of an answer as one line for people who review cases. */
export function whyOf(answer: Answer): string {
  const missing = answer.missing.length > 0 ? `; missing: ${answer.missing.join(', ')}` : '';
  const assumed = answer.assumed.length > 0 ? `; taken as not so: ${answer.assumed.join(', ')}` : '';
  return `${answer.right}: ${answer.state} by ${answer.reasons.map(reasonLine).join('; ')}${missing}${assumed}`;
}

function reasonLine({ rule, section, confidence, steps }: LawReason): string {
  const said = steps.length > 0 ? `: ${steps.map(stepLine).join(', ')}` : '';
  return `${rule} (s. ${section}, ${confidence})${said}`;
}

function stepLine(step: Step): string {
  switch (step.step) {
    case 'starts-from':
      return `from ${step.fact} ${step.day}`;
    case 'counts-days':
      return `${step.days} days to ${step.to}`;
    case 'counts-months':
      return `${step.months} months to ${step.to}`;
    case 'counts-non-rest':
      return `${step.days} non-rest days to ${step.to}`;
    case 'counts-business':
      return `${step.days} business days (${step.profile}) to ${step.to}`;
    case 'moves-off':
      return `${step.from} is ${step.because}, moves to ${step.to}`;
    case 'earlier-of':
      return `the earlier of ${step.to} and ${step.other}`;
  }
}
