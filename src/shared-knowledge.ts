import { adoptPlaces, shippedPlaces } from './gazetteer/place-gazetteer.ts';
import type { SyntaxModel } from './languages/en/model/file.ts';
import { adoptModel, loadModel } from './languages/en/model/load.ts';

/** The largest of what the reader knows, in memory that threads share: each of them would hold its own otherwise. */
export interface SharedKnowledge {
  readonly syntax: SyntaxModel;
  readonly places: Uint8Array;
}

/** What new threads are given to start with. */
export function shareKnowledge(): SharedKnowledge {
  return { syntax: loadModel(), places: shippedPlaces() };
}

/** Takes what another thread has loaded; before the first reading. */
export function adoptKnowledge({ syntax, places }: SharedKnowledge): void {
  adoptModel(syntax);
  adoptPlaces(places);
}
