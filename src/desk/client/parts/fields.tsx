import { useEffect, useState } from 'react';

const WAIT_MS = 250;

interface FieldOf {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words are asked for once the typing rests. */
export function Typed({ label, value, onChange }: FieldOf) {
  const [typed, setTyped] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), WAIT_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className="field">
      <span>{label}</span>
      <input type="search" dir="auto" value={typed} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

interface ChoiceOf extends FieldOf {
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

export function Choice({ label, value, onChange, all, options }: ChoiceOf) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function DayField({ label, value, onChange }: FieldOf) {
  return (
    <label className="field">
      <span>{label}</span>
      <input type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
