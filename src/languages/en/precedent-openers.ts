const phrases = (text: string): readonly (readonly string[])[] => text.split(', ').map((phrase) => phrase.split(' '));

/** Words that set something earlier beside what is told. */
export const PRECEDENT_OPENERS: readonly (readonly string[])[] = phrases(
  'as it was the case, as was the case, as happened, as it happened, like what happened, similar to what happened, similar to the, similar to that, similar to those, along the lines of, the model was, the model is, the precedent was, the precedent is, the example was, the example is, modelled on, modelled after, modelled upon, modeled on',
);
