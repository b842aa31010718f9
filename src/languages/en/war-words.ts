/** Words that a report of a war can hardly do without. */
export const WAR_WORDS: ReadonlySet<string> = new Set(
  'war conflict fighting clash shelling shell bombing bomb bombardment airstrike siege besiege rebel fighter militant militia army troop soldier ceasefire truce displaced refugee evacuation evacuate hostage insurgent frontline rocket missile sniper gunman regime offensive invasion militiaman warplane mortar occupation military armed gunfire hostilities combat explosion blast airstrikes artillery drone tank raid ambush displacement displace displaced massacre casualty civilian insurgency jihadist weapon ammunition landmine blockade paramilitary peacekeeper junta encirclement encircle combatant strike attack kill wound humanitarian abduct hostage'.split(
    ' ',
  ),
);
