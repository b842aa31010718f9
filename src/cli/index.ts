import type { AddCommand } from './command.ts';

/** Every command, in the order in which help lists them; each is loaded when it is asked for. */
export const commands = {
  read: async () => (await import('./read.ts')).addRead,
  desk: async () => (await import('./desk.ts')).addDesk,
  init: async () => (await import('./init.ts')).addInit,
  add: async () => (await import('./add.ts')).addAdd,
  list: async () => (await import('./list.ts')).addList,
  search: async () => (await import('./search.ts')).addSearch,
  show: async () => (await import('./show.ts')).addShow,
  decide: async () => (await import('./decide.ts')).addDecide,
  compare: async () => (await import('./compare.ts')).addCompare,
  findings: async () => (await import('./findings.ts')).addFindings,
  agreement: async () => (await import('./agreement.ts')).addAgreement,
  judge: async () => (await import('./judge.ts')).addJudge,
  grade: async () => (await import('./grade.ts')).addGrade,
  decisions: async () => (await import('./decisions.ts')).addDecisions,
  sources: async () => (await import('./sources.ts')).addSources,
  correct: async () => (await import('./correct.ts')).addCorrect,
  reread: async () => (await import('./reread.ts')).addReread,
  export: async () => (await import('./export.ts')).addExport,
  verify: async () => (await import('./verify.ts')).addVerify,
  forget: async () => (await import('./forget.ts')).addForget,
  backup: async () => (await import('./backup.ts')).addBackup,
  restore: async () => (await import('./backup.ts')).addRestore,
  places: async () => (await import('./places.ts')).addPlaces,
  demo: async () => (await import('./demo.ts')).addDemo,
} satisfies Record<string, () => Promise<AddCommand>>;
