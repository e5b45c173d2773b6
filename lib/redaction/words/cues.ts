import { wordSet } from './word-set'

/** The word after one of these is a name, whatever its case. */
export const TITLES = wordSet(`
  mr mrs ms miss mx mister missus dr prof professor mme mlle monsieur madame herr frau senor senora senorita signor signora sr sra
  sig sheikh
`)

/** The same, where the word after has a capital. */
export const CALLINGS = wordSet(`
  sister brother father mother uncle aunt auntie grandma grandpa granny coach inspector officer captain pastor reverend lady lord
  sir dame doctor nurse sergeant chef chief judge madam mama papa rabbi imam customer client guest caller patient passenger
  student tenant colleague coworker co-worker teammate manager supervisor boss friend neighbour neighbor trainer trainee director
  assistant waiter waitress receptionist engineer technician driver agent partner mate husband wife son daughter cousin niece
  nephew leader teamleader mentor cook cashier barista intern recruiter landlord man woman boy girl gentleman guy kid child
  regular stranger courier plumber electrician mechanic secretary owner baker butcher tutor teacher
`)

/** Who is told, asked or thanked is a person. */
export const VERBS_TO_PERSONS = wordSet(`
  told asked tell ask thanked thank rang phoned called emailed e-mailed texted messaged informed helped showed assured reassured
  greeted trained joined met knew married introduced interrupted begged promised warned reminded
`)
/** With one of these before `to` or `with`. */
export const VERBS_TO = wordSet(`
  spoke speak speaking talk talked talking transferred escalated said listened explained apologised apologized wrote turned
  passed handed gave reported shared worked chatted agreed went turned complained belonged
`)

/** Who does this is a person. */
export const VERBS_OF_PERSONS = wordSet(`
  said says told asked replied explained thanked shouted yelled cried laughed smiled apologised apologized complained rang phoned
  called wanted felt thought knew nodded agreed promised listened spoke wrote emailed answered came went left sat stood walked
  ordered bought lost had waited calmed understood remembered trained taught showed helped handled
`)

/** What is around the name of somebody who is spoken to. */
export const GREETINGS = wordSet(
  `hi hello hey dear thanks sorry morning afternoon evening welcome bye goodbye you him her okay`,
)

/** What belongs within a name, in small letters. */
export const PARTICLES = wordSet(
  `de da do dos das del della di du la le van von der den ter ten bin ibn al el st y e ap thi`,
)

/** Before one of these stands a place or a firm, rather than a person. */
export const BEFORE_PLACES = wordSet(`in at near into across around outside inside through towards via of`)

/** A number after one of these, and perhaps a few of the `FILLERS`, belongs to somebody. */
export const NUMBER_OWNERS = wordSet(`
  order orders ord booking reservation reference references ref account acct acc invoice inv ticket case claim policy tracking
  track customer client member membership loyalty contract serial passport licence license parcel consignment complaint incident
  meter pin code number no nr num id imei receipt voucher request log docket pnr confirmation
  registration patient transaction payment dispute return rma job file employee student insurance sort mrn sn shipment
`)
export const CARD_OWNERS = wordSet(`card cards visa mastercard iban`)
/** A number after one of these belongs to a thing that everybody sees. */
export const NUMBER_PLACES = wordSet(`
  room page table gate flight bus house flat floor platform ward terminal seat train chapter step size level line question option
  street road apartment unit desk till window door model version top
`)
export const FILLERS = wordSet(`
  number no nr num id code ref reference was is were it its said had has under with ending ended ends in by my her his their our
  the digits four last named read gave me us as and under which that book
`)
export const PHONE_OWNERS = wordSet(`
  phone telephone tel mobile cell call called rang ring phoned dial dialled whatsapp hotline landline line on number text
`)

/** What is counted is nobody's number. */
export const COUNTED = wordSet(`
  euro euros eur pound pounds gbp quid dollar dollars usd bucks naira pesos peso rupees rand yen zloty cents pence percent per
  people customers calls minutes minute mins hours hours days weeks months years year times points miles km kg metres meters steps
  words items units products square degrees litres grams ml million thousand
`)
