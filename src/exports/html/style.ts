/**
 * The page's style: one column on paper and on narrow screens, text and claims side by side on wide ones. Kinds differ
 * by letter and underline as well as by colour; marks have no padding, margin or border, which would break Arabic joins.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --sheet: #ffffff; --ink: #1d2126; --soft: #545b65; --line: #dcd9d1; --accent: #1d4f91; --label: #fff4d6; --label-ink: #5c4300;
  --figure: #8a3b00; --figure-tint: #fdebd7; --event: #9b1c31; --event-tint: #fbe3e6; --term: #1d4f91; --term-tint: #e1ecfa;
  --position: #5b2d91; --position-tint: #efe5fa; --milestone: #0b5f4b; --milestone-tint: #daf1e8; --situation: #575000; --situation-tint: #f3efcc;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Naskh Arabic", "Traditional Arabic", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --sheet: #1b1f25; --ink: #e7e5e0; --soft: #a9b0ba; --line: #343a43; --accent: #9cc3f7; --label: #3d3210; --label-ink: #ffe7a8;
    --figure: #ffb77a; --figure-tint: #3b2714; --event: #ff9dab; --event-tint: #411f26; --term: #9cc3f7; --term-tint: #1c2f49;
    --position: #cfaef7; --position-tint: #33234a; --milestone: #7fdcbf; --milestone-tint: #14382f; --situation: #e3d873; --situation-tint: #35320f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-block-start: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; white-space: nowrap; }
.skip:focus { clip-path: none; block-size: auto; inline-size: auto; padding: .5rem 1rem; background: var(--sheet); z-index: 2; }
.mast { display: flex; gap: .75rem; align-items: baseline; padding: .9rem clamp(1rem, 4vw, 3rem); border-block-end: 1px solid var(--line); background: var(--sheet); }
.brand { font-weight: 700; letter-spacing: .02em; }
.brand bdi { font-family: var(--serif); font-weight: 400; margin-inline: .5em; color: var(--soft); }
.mast .what { color: var(--soft); font-size: .875rem; }
main, .foot { max-inline-size: 92rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
.report { padding-block: 2rem 3rem; }
.report + .report { border-block-start: 4px double var(--line); }
h1, .title { font: 600 clamp(1.6rem, 1.1rem + 1.8vw, 2.4rem)/1.2 var(--serif); margin: 0 0 1rem; text-wrap: balance; }
h2 { font: 600 1.25rem/1.3 var(--serif); margin: 0 0 .75rem; }
h3 { font: 600 1.05rem/1.3 var(--sans); margin: 0 0 .6rem; }
h4 { font: 600 .82rem/1.3 var(--sans); margin: 0 0 .4rem; color: var(--soft); }
.example { display: inline-block; margin: 0 0 1rem; padding: .35rem .75rem; background: var(--label); color: var(--label-ink); border: 1px solid currentColor; border-radius: 4px; font-weight: 600; }
.meta { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1.5rem; margin: 0 0 1rem; padding-block: .9rem; border-block: 1px solid var(--line); }
.meta dt { font-size: .78rem; color: var(--soft); }
.meta dd { margin: 0; overflow-wrap: anywhere; }
.meta .bytes dd { font: .72rem/1.5 ui-monospace, "Cascadia Mono", Consolas, monospace; color: var(--soft); }
.notes { margin: 0 0 1rem; padding: .6rem 1rem; border-inline-start: 4px solid var(--figure); background: var(--figure-tint); list-style: none; }
.jump { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1.75rem; padding: 0; list-style: none; }
.jump a { display: inline-flex; gap: .45rem; align-items: center; padding: .2rem .65rem; border: 1px solid var(--line); border-radius: 999px; background: var(--sheet); color: var(--ink); text-decoration: none; font-size: .875rem; }
.jump a:hover { border-color: currentColor; }
.swatch { display: inline-grid; place-items: center; inline-size: 1.35em; block-size: 1.35em; border-radius: 3px; font: 700 .78em/1 var(--sans); margin-inline-end: .4rem; }
.jump .swatch { margin: 0; }
.count { color: var(--soft); font-weight: 400; }
.columns { display: grid; gap: 2rem; }
.text { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1rem, 2.5vw, 2rem); font: 1.08rem/1.75 var(--serif); white-space: pre-wrap; overflow-wrap: break-word; unicode-bidi: plaintext; }
.furniture { color: var(--soft); font-size: .85em; }
mark { color: inherit; background: none; text-decoration-line: underline; text-decoration-thickness: 1.5px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
mark.figure, .swatch.figure { background: var(--figure-tint); text-decoration-color: var(--figure); text-decoration-style: solid; }
mark.event, .swatch.event { background: var(--event-tint); text-decoration-color: var(--event); text-decoration-style: wavy; }
mark.term, .swatch.term { background: var(--term-tint); text-decoration-color: var(--term); text-decoration-style: double; }
mark.position, .swatch.position { background: var(--position-tint); text-decoration-color: var(--position); text-decoration-style: dashed; }
mark.milestone, .swatch.milestone { background: var(--milestone-tint); text-decoration-color: var(--milestone); text-decoration-style: dotted; }
mark.situation, .swatch.situation { background: var(--situation-tint); text-decoration-color: var(--situation); text-decoration-style: solid; text-decoration-thickness: 1px; }
mark.several { font-weight: 500; }
mark.lit { background: var(--ink); color: var(--sheet); }
.figure { --kind: var(--figure); } .event { --kind: var(--event); } .term { --kind: var(--term); }
.position { --kind: var(--position); } .milestone { --kind: var(--milestone); } .situation { --kind: var(--situation); }
.swatch, .code, a.ref { color: var(--kind); }
a.ref { font: 700 .62em/1 var(--sans); vertical-align: super; text-decoration: none; user-select: none; padding-inline: .15em; unicode-bidi: isolate; }
a.ref:hover, a.ref:target { background: var(--kind); color: var(--sheet); border-radius: 2px; }
.cards { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
.group + .group { margin-block-start: 1.75rem; }
.card { background: var(--sheet); border: 1px solid var(--line); border-inline-start: 4px solid var(--kind); border-radius: 6px; padding: .8rem 1rem; }
.card:target, .card.lit { border-color: var(--kind); box-shadow: 0 0 0 2px var(--kind); }
.line { margin: 0 0 .35rem; font-weight: 600; overflow-wrap: anywhere; }
.code { font-variant-numeric: tabular-nums; margin-inline-end: .35rem; }
blockquote { margin: 0 0 .6rem; font: 1.02rem/1.55 var(--serif); }
blockquote a { color: inherit; text-decoration-color: var(--kind); text-decoration-thickness: 1px; }
blockquote a::before { content: "\\201c"; } blockquote a::after { content: "\\201d"; }
dl { margin: 0; }
.row { display: grid; grid-template-columns: 3.6rem 1fr; gap: .25rem .75rem; font-size: .875rem; }
.row dt { color: var(--soft); } .row dd { margin: 0; overflow-wrap: anywhere; }
.row.note dd { font-style: italic; }
.agreements { margin-block-start: 2.5rem; }
.agreement { background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: clamp(1rem, 2.5vw, 2rem); }
.agreement + .agreement { margin-block-start: 1.5rem; }
.status { margin: 0 0 1rem; } .status .key { color: var(--soft); margin-inline-end: .5rem; }
.between, .versions, .board { display: grid; align-items: start; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); margin-block-end: 1.25rem; }
.part ul, .part ol { margin: 0; padding-inline-start: 1.2rem; } .part li { margin-block-end: .4rem; }
.version { border-block-start: 3px double var(--term); padding-block-start: .6rem; }
.steps ol { list-style: none; padding: 0; border-inline-start: 2px solid var(--milestone); }
.steps li { position: relative; padding-inline-start: 1.1rem; }
.steps li::before { content: ""; position: absolute; inset-inline-start: -.42rem; inset-block-start: .45em; inline-size: .7rem; block-size: .7rem; border-radius: 50%; background: var(--sheet); border: 2px solid var(--milestone); }
.open { border-inline-start: 4px solid var(--figure); padding-inline-start: 1rem; }
.beside { display: block; color: var(--soft); font-size: .82rem; }
.cite { font-size: .8rem; font-weight: 600; }
.rejected, .foot { color: var(--soft); font-size: .875rem; }
.rejected { margin-block-start: 2rem; }
.foot { padding-block: 1.25rem 2.5rem; border-block-start: 1px solid var(--line); }
.pages { padding-inline-start: 1.2rem; } .pages li { margin-block-end: .4rem; font-family: var(--serif); font-size: 1.1rem; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); align-items: start; }
  .reading { position: sticky; inset-block-start: 1rem; }
  .text { max-block-size: calc(100vh - 5rem); overflow-y: auto; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --line: #999; }
  body { font-size: 10pt; } .skip, .jump { display: none; }
  .text { max-block-size: none; overflow: visible; border: 0; padding: 0; } .reading { position: static; }
  .card, .part, .steps li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .report + .report { break-before: page; }
  mark, .swatch { background: none; print-color-adjust: economy; } a { color: inherit; }
}
`;
