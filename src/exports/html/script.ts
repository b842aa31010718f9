/** Only a convenience: the page reads and links without it. Shows a claim and its words together on hover and focus. */
export const script = `
(() => {
  for (const report of document.querySelectorAll('.report')) {
    const marks = [...report.querySelectorAll('mark')];
    const show = (codes, on) => {
      for (const mark of marks) if (mark.dataset.claims.split(' ').some((code) => codes.includes(code))) mark.classList.toggle('lit', on);
      for (const code of codes) report.querySelector('[data-code="' + code + '"]')?.classList.toggle('lit', on);
    };
    for (const card of report.querySelectorAll('.card')) {
      const codes = [card.dataset.code];
      card.addEventListener('mouseenter', () => show(codes, true));
      card.addEventListener('mouseleave', () => show(codes, false));
      card.addEventListener('focusin', () => show(codes, true));
      card.addEventListener('focusout', () => show(codes, false));
    }
    for (const mark of marks) {
      const codes = mark.dataset.claims.split(' ');
      mark.addEventListener('mouseenter', () => show(codes, true));
      mark.addEventListener('mouseleave', () => show(codes, false));
    }
  }
})();
`;
