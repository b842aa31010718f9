import { addAdd } from './add.ts';
import { addAgreement } from './agreement.ts';
import { addBackup, addRestore } from './backup.ts';
import type { AddCommand } from './command.ts';
import { addCompare } from './compare.ts';
import { addCorrect } from './correct.ts';
import { addDecide } from './decide.ts';
import { addDecisions } from './decisions.ts';
import { addDemo } from './demo.ts';
import { addDesk } from './desk.ts';
import { addExport } from './export.ts';
import { addFindings } from './findings.ts';
import { addForget } from './forget.ts';
import { addGrade } from './grade.ts';
import { addInit } from './init.ts';
import { addJudge } from './judge.ts';
import { addList } from './list.ts';
import { addPlaces } from './places.ts';
import { addRead } from './read.ts';
import { addReread } from './reread.ts';
import { addSearch } from './search.ts';
import { addShow } from './show.ts';
import { addSources } from './sources.ts';
import { addVerify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands = {
  read: addRead,
  desk: addDesk,
  init: addInit,
  add: addAdd,
  list: addList,
  search: addSearch,
  show: addShow,
  decide: addDecide,
  compare: addCompare,
  findings: addFindings,
  agreement: addAgreement,
  judge: addJudge,
  grade: addGrade,
  decisions: addDecisions,
  sources: addSources,
  correct: addCorrect,
  reread: addReread,
  export: addExport,
  verify: addVerify,
  forget: addForget,
  backup: addBackup,
  restore: addRestore,
  places: addPlaces,
  demo: addDemo,
} satisfies Record<string, AddCommand>;
