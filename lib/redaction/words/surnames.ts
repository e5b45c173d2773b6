import { wordSet } from './word-set'

/** Family names of many countries that are no everyday words, folded. They tell where a lower-case name ends. */
export const SURNAMES = wordSet(`
  abbott abdi abdullah achebe adams adebayo adekunle adeyemi adichie afolabi agarwal aguilar ahmadi ahmed akhtar akinola akpan
  albrecht alexander alvarez alves amadi amoah anand anderson andersson andrade ansah antonov aquino arslan asante atkinson
  ayodele aydin bailey bajwa bakare balogun banerjee barbosa barnes barros bauer becker begum bello bennett bergstrom bernard
  bhatt bhattacharya bianchi bielak boateng bondarenko borges bradley braun brennan brown bruno buchanan burke byrne cabrera
  campbell cardoso carlsson carvalho castillo castro chan chatterjee chaudhry chavez chen cheung chin choudhury chowdhury chukwu
  clarke cohen collins colombo connolly cooper cordova correia costa coulibaly cruz cunningham da-silva dahl danso das davies
  davis delgado demir desai dhillon diallo diaz dimitrov diop dlamini doherty dominguez donovan doyle dubois dumitru duncan
  duong dupont durand edwards ekwueme eriksson espinosa esposito evans eze fernandes fernandez ferrari ferreira fischer
  fitzgerald flores flynn fofanah fonseca forde fraser friedman fuentes fujimoto gallagher garcia georgiou ghosh gibson gill
  goldberg gomes gomez goncalves gonzales gonzalez gordon graham greco greenwood grigoriev gruber guerrero gupta gutierrez haddad
  hansen hansson harris harrison hashimoto hernandez herrera hoffman hoffmann hossain houghton hughes hussain hussein huynh
  ibrahim idowu ito ivanov ivanova iyer jackson jansen janssen jensen jha jimenez johansen johansson johnson jones jovanovic
  juarez kamara kaminski kaplan kapoor kaur kelly kennedy khan khumalo kim klein kobayashi koroma koshy kovac kovacs kovalenko
  kowalczyk kowalska kowalski kozlov krishnan krause kruger kuznetsov kumar kwon lambert lampard larsen larsson lawal lefebvre
  lehmann leroy lewandowski lewis li lim lindberg lindgren liu lombardi lopez lozano ludwig luong maclean mahlangu mancini
  mansour marchetti marino markovic marques marquez martin martinez martins mazur mbeki mccarthy mcdonald mcgrath mckenzie mehta
  mejia melnyk mendes mendez mendoza mensah meyer mitchell mohamed molina moodley morales moreau moreira moreno moretti
  morris mueller mukherjee muller murphy murray mwangi nair nakamura nasser navarro ndlovu nel nguyen nielsen nkosi novak nowak
  nunez nwankwo nwosu obi ochoa o'brien o'connor o'donnell o'neill o'reilly o'sullivan odhiambo ogunleye okafor okeke okoro
  okoye oliveira olsen olsson omondi onyango orlov ortega ortiz osei otieno owusu ozturk pacheco padilla papadopoulos park patel
  patil patterson pavlov pereira perez petersen peterson petrov petrova pham phillips phiri pinto popescu popov prasad quinn
  rahman ramirez ramos rao reddy reid reilly reyes ribeiro ricci richards richardson rivera roberts robertson robinson rocha
  rodrigues rodriguez rogers rojas romano romero rossi roux rubio ruiz russo ryan saito salazar salinas sanchez sanders
  sandhu santana santiago santos sato schmid schmidt schneider scholz schroder schroeder schulz schwarz serrano shah shaikh
  sharma sheikh shevchenko shrestha sidhu siddiqui silva simmons singh sithole smirnov smith soares sokolov sorensen soto sousa
  stevens stewart subramanian sullivan suzuki svensson takahashi tanaka taylor teixeira thapa thompson tkachenko torres toure
  tran traore tshabalala uddin urban usman van-dijk vargas vasquez vega venter verma vieira villanueva volkov vu wagner wang
  watanabe watkins weber weiss williams wilson wisniewski wojcik wong wright wu xu yadav yamamoto yeo yilmaz yoshida zhang
  zhao zhou ziegler zimmermann zulu
`)
