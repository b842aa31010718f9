const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Nouns for those who carry arms or act for those who do, by lemma. */
export const ARMED_NOUNS: ReadonlySet<string> = list(`
  gunman militant rebel troop soldier force army police policeman militia militiaman fighter insurgent guerrilla guerilla terrorist
  extremist bomber attacker assailant sniper settler thug bandit cartel gang mob regime jihadist paramilitary commando marine
  ranger officer guard patrol squad battalion brigade regiment division platoon unit garrison navy air-force airforce faction
  warplane jet helicopter gunship combatant mercenary subversive assassin killer criminal hitman gangster kidnapper hijacker
  separatist islamist pirate warlord tribesman loyalist aircraft tank column coalition trooper security-force
  gendarmerie gendarme infantry peshmerga janjaweed invader occupier occupation arsonist looter intelligence rioter sicario
  command detachment cell aviation artillery defector looter hardliner vigilante deserter conscript reservist enemy`);

/** Nouns for people who are no fighters, by lemma, besides those that end like a word for a person. */
export const PEOPLE_NOUNS: ReadonlySet<string> = list(`
  people person civilian man woman child boy girl family resident villager refugee evacuee worker journalist doctor nurse teacher
  priest student farmer peasant driver passenger patient prisoner detainee hostage captive bystander worshipper pilgrim mourner
  protester demonstrator activist leader politician mayor judge ambassador diplomat president minister senator deputy candidate
  lawyer businessman businesswoman industrialist engineer technician missionary nun bishop archbishop jesuit rector professor
  official employee crew pilot tourist foreigner national citizen inhabitant population crowd relative husband wife son daughter
  brother sister father mother baby infant elder tribesman medic rescuer volunteer victim wounded sick dead injured member body
  colonel general major captain lieutenant sergeant governor councilman unionist reporter cameraman photographer correspondent
  director manager rancher landowner magistrate trader fisherman shepherd miner bodyguard escort youth adviser consul
  thousand hundred dozen score ten all everyone him them her us me he she they i we you who`);

/** Buildings, works and goods that can be hit or destroyed, besides the figures' things. */
export const TARGET_NOUNS: ReadonlySet<string> = list(`
  headquarters office barracks base post checkpoint station embassy consulate residence pipeline oleoduct tower pylon bridge road
  railway airport airfield port dam plant substation power-station refinery oilfield depot hangar camp position outpost garrison
  neighbourhood neighborhood district quarter suburb town village city area street square market bazaar convoy bus
  funeral wedding procession gathering demonstration vehicle truck car ambulance helicopter plane ship boat train tanker property
  farm crop field orchard well reservoir infrastructure line cable network school hospital clinic church mosque cathedral chapel
  monastery university bank store shop hotel restaurant cafe cinema theater theatre newspaper radio facility installation building
  house home hut tent compound complex wall statue monument tomb grave cemetery shrine archive equipment machinery warehouse factory
  company cargo stronghold hideout redoubt enclave pocket territory land frontline front crossing border gate prison jail court
  ministry palace mission seat club apartment block part section region province governorate capital locality hamlet island settlement
 hill ridge mountain height junction roundabout mill silo stadium engine aircraft jet drone tank lorry van minibus motorcycle window door roof tyre tire barrack garage supermarket mall bakery room ward floor laboratory corridor theatre library basement pharmacy kindergarten depot pier wharf lighthouse observatory trench bunker dugout pontoon dock transformer cell-tower cell mast antenna radar locomotive wagon carriage barge target site vessel tugboat ferry`);

/** What is let through or kept out. */
export const GOODS_NOUNS: ReadonlySet<string> = list(`
  aid food supply medicine fuel convoy truck assistance relief water electricity delivery shipment crossing access entry passage
  road street highway route motorway corridor line border crossing-point airspace gate post lorry civilian resident wounded patient ambulance flour parcel goods evacuation team`);

/** Vehicles and bodies that move with people in them. */
export const MOVER_NOUNS: ReadonlySet<string> = list(`
  bus convoy truck lorry ambulance car vehicle ship tanker column batch group fleet coach tank flight plane boat train wave pick-up pickup technical minibus
  reinforcement troop force army unit refugee evacuee`);

/** Vehicles that carry people out of a war and may be stopped on the way. */
export const VEHICLE_NOUNS: ReadonlySet<string> = list('bus convoy truck lorry ambulance column coach minibus fleet batch');

/** Movers that go to talks, not through a war. */
export const TRAVELLERS: ReadonlySet<string> = list(`
  president minister envoy ambassador delegation official spokesman spokeswoman secretary diplomat negotiator king emir premier
  chancellor pope mediator representative team senator lawmaker commission chairman delegate deal agreement talk negotiation toll
  number price report news word statement`);

/** Heads of places that somebody may leave or reach, besides names. */
export const PLACE_NOUNS: ReadonlySet<string> = list(`
  city town village area district neighbourhood neighborhood quarter country home house camp region province governorate capital
  enclave territory land place suburb border crossing frontier island port airport zone base position post point checkpoint strip
  building school hospital shelter valley hill mountain front frontline destination outskirts hometown pocket settlement compound
  plant state side rear stronghold square street prison jail embassy site station corridor part hamlet bank river coast bridge farm
  desert highway there here abroad countryside locality department jurisdiction sector municipality location north south east west`);

/** What people flee besides places. */
export const FLED_NOUNS: ReadonlySet<string> = list(`
  blockade siege fighting violence war bombardment shelling bombing clash attack persecution advance offensive conflict unrest onslaught
  assault airstrike line position`);

/** Words in a vehicle's or person's name that make a weapon of it. */
export const EXPLOSIVE_WORDS: ReadonlySet<string> = list(`
  explosives-laden explosive-laden bomb-laden booby-trapped booby-laden explosive-rigged bomb-rigged rigged suicide`);
