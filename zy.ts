import { loadRegistry } from './src/gazetteer/party-registry.ts';
import { loadGazetteer } from './src/gazetteer/place-gazetteer.ts';
import { readReport } from './src/read.ts';
import { openReport } from './src/reports/index.ts';
import { comparedReading } from './src/reconcile/from-reading.ts';
import { partiesOf } from './src/reconcile/parties.ts';
import { compareReports } from './src/reconcile/compare.ts';
import { kadugli } from './src/reconcile/invented.ts';
const registry=loadRegistry(); const parties=partiesOf(registry); const k={gazetteer:loadGazetteer(),parties:registry};
const reports=kadugli.map(({file,outlet,day,language,body})=>comparedReading(readReport(openReport(new TextEncoder().encode(`Title: ${file}\nDate: ${day}\nLanguage: ${language}\nOutlet: ${outlet}\n---\n${body}\n`),{file}) as never,k)));
for(const r of reports){console.log('==',r.file);for(const c of r.claims)console.log('  ',c.kind,c.quote.exact.slice(0,90),JSON.stringify(Object.fromEntries(Object.entries(c.body).filter(([,v])=>v!==null&&v!==false&&!(Array.isArray(v)&&v.length===0)))).slice(0,160),Object.values(c.parties).flat().map(p=>p.id).join(','),c.negated?'NEG':'',c.time?.earliest,c.place?.name);}
const q=new Map(reports.flatMap(r=>r.claims.map(c=>[c.id,`${r.file}: ${c.quote.exact.slice(0,70)}`] as const)));
for(const c of compareReports(reports,parties)) console.log(c.verdict.padEnd(10),c.score,q.get(c.a),'<>',q.get(c.b),'|',c.why);
