/** Words that a report of a war can hardly do without. */
export const WAR_WORDS: ReadonlySet<string> = new Set(
  'war conflict fighting clash shelling shell bombing bomb bombardment airstrike siege besiege rebel fighter militant militia army troop soldier ceasefire truce displaced refugee evacuation evacuate hostage insurgent frontline rocket missile sniper gunman regime offensive invasion militiaman warplane mortar occupation'.split(
    ' ',
  ),
);
