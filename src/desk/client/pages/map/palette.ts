/** Colours of the page as they are now, for what is drawn without a style sheet. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly border: string;
  readonly ink: string;
  readonly soft: string;
  readonly paper: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly route: string;
}

export function palette(): Palette {
  // A colour for light and dark is settled only where it is used.
  const probe = document.body.appendChild(document.createElement('span'));
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = coloursBy(colour);
  probe.remove();
  return colours;
}

function coloursBy(colour: (name: string) => string): Palette {
  return {
    water: colour('--map-water'),
    land: colour('--map-land'),
    border: colour('--line-strong'),
    ink: colour('--ink'),
    soft: colour('--ink-soft'),
    paper: colour('--sheet'),
    accent: colour('--accent'),
    accentInk: colour('--accent-ink'),
    route: colour('--kind-event'),
  };
}
