import { wordSet } from './word-set'

/** First names of many countries, folded (lower case, no accents). They are names in lower case too. */
export const FIRST_NAMES = wordSet(`
  aaron abby abdul abdullah abigail abraham adam adele adrian adriana agnes aidan aileen aimee alan albert alejandra
  alejandro alessandro alessia alex alexander alexandra alexis alfie alfred alice alicia alina alisha alison allison alvaro
  amanda amelia amelie amy ana anastasia andre andrea andreas andrew andy angela angelica angelina angus anita ann anna anne
  annette annie anthony antoine anton antonia antonio archie ariana arianna arjun arnold arthur ashley astrid aubrey audrey
  aurora ava axel barbara barry beatrice beatriz becky bella ben benedict benjamin bernadette bernard bernie bethany betty
  beverly bianca bob bobby bonnie boris bradley brandon brenda brendan brian bridget brigitte britney brooke bruce bruno bryan
  caitlin callum calvin cameron camila camille carl carla carlos carly carmen carol carolina caroline carolyn carrie
  catherine cathy cecilia cedric celia celine cesar charles charlie charlotte chelsea cheryl chloe chris christina christine
  christophe christopher cindy claire clara clare clarissa claude claudia clement clive colin colleen connor conor constance
  corinne craig cristian cristiano cristina curtis cynthia daisy damian damien daniel daniela danielle danny daphne darren dave
  david davide dean debbie deborah denis denise dennis derek desmond diana diane diego dirk dominic dominik dominique donald
  donna doris dorothy doug douglas duncan dylan eamon eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena
  elias elijah elisa elisabeth eliza elizabeth ella ellen ellie elliot elsa elsie emanuel emil emilia emilie emilio emily emma
  emmanuel enrique enzo erica erik erika ernest ernesto esme esperanza esteban estelle esther ethan eugene eva evan eve evelyn
  ewan fabian fabio federica federico felicity felipe felix ferdinand fergus fernanda fernando filip filipe fiona flora
  florence frances francesca francesco francis francisco francois frankie franz fred freddie frederick frederik frida fritz
  gabriel gabriela gabriella gabrielle gareth gary gavin gemma geoff geoffrey george georgia georgina gerald gerard gerhard
  gertrude gianluca gianni gilbert gillian gina giorgio giovanna giovanni giulia giuseppe gladys glen glenda gloria gonzalo
  gordon graham greg gregory greta guido guillaume gustavo gwen hannah hans harold harriet harriett harrison harry harvey
  hazel heather hector heidi heinz helen helena helga helmut henri henrik henry herbert hilary holly hugh hugo humphrey ian
  ida ignacio igor ilaria ingrid irene iris irma isaac isabel isabella isabelle isaiah isla isobel ivan ivana ivo jackie
  jackson jacob jacqueline jacques jade jaime jake james jamie jan jane janet janice jared jasmine jason javier jay jayden
  jean jeanette jeff jeffrey jemima jenna jennifer jenny jeremy jerome jerry jess jesse jessica jesus jill jim jimmy joan
  joanna joanne joao joaquin jocelyn jodie joe joel johan johanna john johnny jon jonas jonathan jorge jose josef joseph
  josephine joshua joyce juan juanita judith judy julia julian juliana julie julien juliet juliette julio justin justine
  karen karim karin karina karl karla kate katharina katherine kathleen kathryn kathy katie katrina katy kay kayla kayleigh
  keith kelly kelvin ken kenneth kenny kerry kevin kieran kim kimberley kimberly kirsten kirsty klaus kristen kristin kristina
  kurt kyle lachlan lara larissa larry lars laura lauren laurence laurent lea leah lee leila lena lenny leo leon leona leonard
  leonardo leonie leonor leopold leroy leslie lewis lia liam lilian liliana lillian lily linda lindsay lindsey lisa livia
  liz lizzie lloyd logan lola lorena lorenzo loretta lorna lorraine louis louisa louise luca lucas lucia luciana luciano lucie
  lucy luigi luis luisa lukas luke luna lydia lynn mabel madeleine madison magda magdalena maggie maja malcolm manuel manuela
  marc marcel marcela marcelo marco marcos marcus margaret margarita margot maria mariana marianne marie marina mario marion
  marisa marjorie marlene marlon marta martha martin martina martine marvin mary mateo matilda matteo matthew matthias mattia
  maureen maurice maximilian maya megan mel melanie melissa mia micah michael michaela michel michele michelle miguel mika mike
  mikhail mila mildred milena millie milo mina miranda miriam mitchell moira molly mona monica monika monique morgan moritz
  muriel myra nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nelson niall niamh nicholas nick nicky
  nicola nicolas nicole nigel nikita niklas nina noah noel nora norbert norma norman oisin olaf olga oliver olivia ollie oscar
  oskar otto owen pablo paige pam pamela paola paolo pascal patricia patricio patrick patrik patty paul paula paulina pauline
  paulo pavel pearl pedro peggy percy pete peter petra phil philip philippa philippe phillip phoebe phyllis pierre pietro
  pilar piotr polly pooja priscilla rachel rafael rafaela ralph ramon ramona raphael raquel raul raymond rebecca regina reginald
  renata renate rene rhys ricardo riccardo richard rick ricky riley rita robert roberta roberto robin robyn rocio rodney
  rodrigo roger roland rolf roman romeo ronald ronan ronnie rory rosa rosalind rosanna rosemary rosie ross roxanne roy rufus
  rupert russell ruth ryan sabine sabrina sally salvador salvatore sam samantha samuel sandra sara sarah sasha saskia scott sean
  sebastian selena selina serena sergio seth shane shannon sharon shaun shauna sheila shelley shirley sian sid sidney silas
  silvia simon simona simone sinead siobhan sofia solomon sonia sonja sophia sophie stacey stan stanley stefan stefania stefano
  stella stephanie stephen steve steven stewart stuart susan susanna susanne susie suzanne sven sylvester sylvia sylvie tabitha
  tamara tammy tania tanya tara tatiana ted teddy teresa tessa thelma theo theodore theresa therese thiago thomas tiffany tim
  timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy trevor tricia trisha tristan tyler ulrich ulrike
  ursula uwe valentina valentin valeria valerie vanessa vaughn vera vernon veronica vicente vicky victoria vince vincent
  vincenzo viola violet virginia vivian vivien vivienne walter wanda warren wayne wendy wesley wilfred wilhelm will william
  willie winifred wolfgang xavier yolanda yvette yvonne zac zachary zara zoe

  agata agnieszka aleksander aleksandra aleksandar alicja ania andrei andrej andrzej anka antoni arkadiusz barbora bartek
  bartosz beata bogdan bojan boguslaw bozena branko cezary damir danuta daria darko dariusz dawid dejan dimitar dmitri dmitriy
  dmitry dominika dorota dragan dragana dusan edyta elzbieta ewa ewelina florin gabor galina gheorghe goran gosia grazyna
  grzegorz halina hanna hynek ilie ilona ion ioana ionut irina iryna istvan iveta iwona izabela jacek jadwiga jakub janina
  janos jaroslav jaroslaw jelena jerzy jiri joanna jolanta jozef justyna kamil kamila kasia katarzyna katya kazimierz kinga
  klara konrad krystyna krzysztof lech lenka leszek lidia ljubica lubomir ludmila luka lukasz lyudmila maciej magdalena
  malgorzata marcin marek marija mariola mariusz marko marta martyna mateusz michal mihai milan miljana milica milos
  miloslav mirela miroslav miroslaw mirko monika natalya nataliya nemanja nenad nevena nikola nikolai nikolay oksana oleg
  oleksandr olena pavlo pawel petar petr piotr przemyslaw radek radoslaw radu rafal rasa renata robertas roman ruslan ryszard
  sanja sebastian sergei sergey slavica slawomir sorin stanislav stanislaw svetlana sylwia szymon tadeusz tamas taras
  tatjana tatyana tetiana tomasz tomislav urszula valentyna vaclav vasile vasyl vesna viktor viktoria violeta vlad vladimir
  vojtech volodymyr waldemar weronika wieslaw witold wojciech wojtek yana yaroslav yulia yuri yuriy zbigniew zdenka zdenek
  zeljko zlatan zofia zoltan zoran zsofia zsolt zuzana

  aarav aarti abhishek aditi aditya ajay akash akshay amir amit amrita anand ananya anil anisha anjali ankit ankita anshul
  anushka arun aruna arvind asha ashish ashok ashwin avinash ayesha babu bhavna bina chandra chandrika chetan darshan deepa
  deepak deepika devi dev dinesh divya farhan farida fatema gaurav gautam gayatri geeta girish gita gopal govind gurpreet
  hardeep hari harish harpreet hema imran indira ishaan ishita jaspreet jatin jaya jayesh jyoti kabir kajal kamala kapil
  karan kareena kartik kavita kavya keshav kiran kishore krishna kunal lakshmi lalita lata madhu madhuri mahesh mala manish
  manisha manju manoj maninder meena meera megha mohan mohit mukesh nabil naina nandini naresh navdeep naveen neelam neeraj
  neha nikhil nikita nilesh nirmala nisha nitin padma pallavi parminder parveen parvati payal piyush poonam prabhu prakash
  pramod pranav prasad prashant praveen preeti prem priti priya priyanka punit pushpa radha raghav rahul raj raja rajan rajesh
  rajiv raju rakesh ram ramesh rani ranjit ravi ravinder reena rekha renu rishi ritu rohan rohini rohit roshni rupa sachin
  sadia sahil sandeep sangeeta sanjay sanjeev santosh sarita satish saurabh savita seema shalini shankar shanti sharmila shilpa
  shivani shobha shreya shruti shyam simran sita smita sneha sonali sudha sudhir sujata sukhdeep sumit sunil sunita suresh sushil
  sushma swati tanvi tarun tejas uday uma usha vandana varsha varun vasudha vijay vikas vikram vimal vinay vinod vishal vivek
  yash yogesh zainab

  aamir abbas abdel abdelkader abdulaziz abdulla abdullahi abdulrahman abir adel adeel adnan ahmad ahmed aisha aishah ajmal akbar
  akram ali alia amal amani amina aminata amine amira ammar anas anwar arif asad asif asim asma aya ayman ayse aysel aylin
  ayub azra aziz azhar badr bashir basma bilal burak bushra cem dalia deniz dina ebru ece elif emine emir emre eren esra faisal
  fadi fahad faiza farah fares farid farooq fatih fatima fatma fatmata fatou fatoumata fawad faye feride fouad gamze ghada goksel
  habib habiba hadi hadiza hafsa hakan haider halima hamid hamza hana hanan hani haroon hasan hassan hatice heba hicham hisham
  huda husain hussain hussein ibrahim idris iman inaya ismail iqbal jalal jamal jamila javed jawad kader kadir kamal karima
  kemal khadija khaled khalid khalil laila lamia latif layla leyla lina lubna lutfi maha mahdi mahmoud mahmud majid malak malik
  mansour mariam maryam marwa marwan mehdi mehmet melek meltem merve mesut moha mohamed mohammad mohammed mona mostafa mounir
  muhammad munira murat mustafa nabila nader nadeem nadir naeem nahid naima najib nasir nasser nasreen nawal nazia nermin
  nesrin nilufar noor nour noura nur nuray omar omer onur orhan osama osman othman ozan ozge parvin qasim rabia rachid rahim
  rahman rana rania rashid rasha rasheed raza reem reza riyad rukhsana saad sabah sabri sadiq saeed safa safia said saif salah
  saleem salem salim salma samina samir samira sana sanaa selim selma serdar shabnam shahid shahida shaista sharif shazia
  sherif shereen sibel sohail soraya sulaiman suleiman sultana sumaya syed tahir taha talha tamer tarek tariq tayyab tuba turgut
  umar usman wafa wajid walid waleed waseem yahya yasemin yasin yasir yasmin yasmine youssef yousef yunus yusuf zafar zahid zahra
  zaid zainab zaki zehra zeynep zohra zubair

  abena abiola abimbola abiodun ade adebayo adebola adeola adesuwa adetola adwoa afua ajoke akinyi akosua akua akwasi ama amadou
  amara ameyaw aminu amos anan aondo awa ayanda ayo ayodele ayomide azubuike babajide babatunde baraka bongani bukola chiamaka
  chibuike chibuzo chidi chidinma chika chima chimamanda chinedu chinenye chinonso chinwe chioma chipo chukwudi chukwuemeka
  cheikh dayo dembe desta ebele ebony ebuka efe efua ejike ekene emeka enitan esi esther etim eze fatoumata femi folake folasade
  funke funmi gift gugu habte hadiza ibrahima ifeanyi ifeoma ify ige ijeoma ike ikechukwu ikenna imani isioma itumelo jabulani
  jelani jomo juma kagiso kamau katlego kehinde kelechi kemi khanyi kofi kojo kudzai kwabena kwaku kwame kwesi lerato lindiwe
  lungile lwazi makena mamadou mandla mbali mohau moses moussa mpho muthoni mwangi nana nandi ndidi nia njeri nkechi nkem
  nkosi nneka nnamdi nnenna nomsa nomvula nonso ngozi nthabiseng ntombi nyambura nyasha obi obinna ochieng odunayo ola olamide
  olayinka oluchi olufemi olumide oluwaseun oluwatobi omari onyeka oumar ousmane owusu palesa pelumi rasheeda refilwe rotimi
  rudo sade salif samba segun seun sibongile simba sipho siyabonga sizwe sola sibusiso somto tafadzwa taiwo tari tatenda temi
  temitope tendai tesfaye thabo thandi thandeka thandiwe themba tinashe titilayo tobi tolu tope tsepo tunde tunji uche
  uchenna udo ugochi uju wambui wangari wanjiru wole yaa yaw yemi yetunde yewande zanele zodwa zola zuri

  ah-young akane akemi aki akihiko akiko akira anh ariel arnel asuka atsushi ayaka ayumi bao bayani bich binh bong byung-ho
  cheng chiyo cuong daichi daisuke dao diwa duc dung emi eri eun-ji eunji fumiko giang guang hae-won hai haiyan hana haruka
  haruki haruto hideki hien hiro hiroko hiroshi hitomi hoa hoang hong hui huong huy hyejin hyun hyun-woo ichiro jae-hyun jaewon
  jasmin jeong ji-eun jihoon jian jiho jin jing jisoo joon jun junichi junko kaito kana kaori kazuki kazuko keiko ken'ichi kenji
  kenta khanh kiyoshi koji kyoko lan lei liang lin ling linh liwei mai makoto mao marites maribel mariko masako masato mayumi
  mei meilin mi-sook michiko midori min-jun minh minjun misaki miyuki nam naoki naoko ngoc nguyen nhi nhung noriko phuc phuong
  quang quoc rei ren reiko rowena ryo ryota sachiko sakura satoshi seo-yeon seung shigeru shin shinji shiori shu sora soo-jin
  su-bin suda sumiko sunee supaporn tae-yang takashi takeshi takumi tam tatsuya thao thi thuy tomoko toshi trang trung tuan tuyet
  wei wen xia xiang xiao xin xiu yan yang yao yasuko ying yoko yoshi youngmi yu yuan yui yuka yukari yuki yuko yumi yun yuna
  yusuke yuto zhang zhen zhi zhong agus ayu budi citra dewi dian eko indah joko kadek ketut made nyoman putri rizky siti sri
  wahyu wayan yanti jerome jomar jhun maricel reynaldo rodel rowel rosario

  ximena xiomara yesenia guadalupe luz consuelo dolores mercedes rosario socorro graciela hernan horacio jimena leticia
  lourdes maite marisol maribel mauricio mirta nestor nieves noelia norberto octavio osvaldo ramiro ramiro rigoberto rogelio
  rolando ruben santiago silvana teodoro tomas ulises wilson yadira yamila zulema adao afonso ailton aline amanda anderson
  beatriz bruna caio camila claudio cleber debora diogo edson eliane everton fabiana fabricio flavia flavio geraldo gilberto
  henrique heitor helio isadora ivone jair joana josiane juliano larissa leandro leticia luana lucas marcia mateus maite mirela
  murilo nathalia otavio patricia rafaela regiane renan renato rogerio rosangela sandro silvio tais tania thais tiago
  vinicius viviane wagner

  aoife aisling ailbhe brid caoimhe ciara cian cillian darragh deirdre donal eoghan eoin fionn grainne maeve maire nuala
  oisin orla padraig roisin ruairi saoirse seamus sile siobhan sorcha tadhg una angharad bronwen carys dafydd emrys geraint
  gethin gwenllian gwyneth ieuan iolo ioan llinos lowri mair megan nerys olwen owain rhian rhiannon rhodri sioned catriona
  eilidh fraser hamish iain isla mairi morag struan agneta anders annika arvid asa birgit bjorn britta dag ebba eero eino
  einar elin eirik erkki espen freja gerd gudrun gunnar gustav hakon hanne helle henning hilde inga ingeborg ingvar jarl jens
  jesper jorgen jukka juha kaisa kari karsten kasper kirsi kjell knut kristoffer lasse leif linnea liv magnus maiken mats
  merete mette mikael mikkel niels nils odd oddvar ole olav oyvind paivi pekka per pernille ragnar rasmus rikke rune signe
  sigrid sindre siv snorri soren steinar stian stig sverre tarja terje thor thorsten timo toivo tone tor torben tore torsten tove
  trine tuomas ulf ulla vibeke vidar ville yngve anneke anouk arjen bas bart bram daan dieuwke dirk femke fenna floris geert
  gerrit gijs hanneke hendrik henk hidde ilse ineke jaap jelle jeroen joke jolanda joop joost jorrit joris jurgen kees koen
  lieke lies lotte maarten maaike marijke marloes mieke niek pieter rens rik roel ruud sander sanne sjoerd sjors teun thijs
  tjeerd wessel willem wim wouter yara adelheid anja annegret ansgar antje bernd bettina birgit bjorn brigitta detlef dieter
  eberhard eckhard elke ernst frieda friedrich gisela gottfried gudrun gunter gunther hannelore hartmut heike heiko heiner
  helmut herrmann hermann holger horst ilse inge jochen jorg jurgen jutta kai karl-heinz karsten katja lothar lutz manfred
  matthias margarete markus meike monika olaf petra reinhard renate rudiger rudolf silke sigrid stefanie steffen susanne sven
  swantje thorsten tilman torsten ute uwe volker werner wiebke wilfried agathe aime aurelie aurelien baptiste benoit bertrand
  camille cedric celine cyril delphine didier elodie emeline etienne eugenie fabien fabrice florent floriane frederic gaelle
  gaston genevieve gerard ghislaine gilles gregoire guy helene herve honore jean-pierre jeanne jerome joelle josiane laetitia
  leonce loic lucette ludovic madeleine mathieu mathilde maxime mireille monique morgane muriel nathalie noemie odette odile
  olivier oriane pascale philippe quentin raoul remi renaud rosalie sandrine sebastien severine solange stephane sylvain
  thibault thierry veronique violaine virginie yann yannick yves dimitris dimitrios eleni evangelos georgios giannis ioannis
  katerina konstantinos kostas kyriakos maria nikos panagiotis petros sofia spyros stavros thanos vasiliki vasilis yannis
  alessandra annalisa antonella benedetta carlotta caterina chiara cinzia concetta corrado cosimo dario domenico donatella
  eleonora elisabetta emanuele enrica ettore fabrizia fabrizio fausto filippo fiorella gaetano giacomo gianfranco giancarlo
  ginevra giorgia giulio graziella ignazio ilaria lorella luciano ludovica massimo michela mirko nicolo nicoletta ornella patrizia
  pierluigi raffaella raffaele renzo rocco rosaria rossella sabatino salvo silvano stefania tiziana tommaso ugo umberto
  valerio vito vittoria vittorio
  arne avi avraham chaim dov eitan eliezer gal gideon hadas itai liora meir menachem moshe noam nurit omri orly rivka rotem
  shai shimon shira shlomo tal tamar tova tzipora uri yael yair yitzhak yoav yossi zeev aram ani armen gohar hayk karine levon
  narek nune sona tigran vahan davit giorgi irakli ketevan lela nino tamuna zurab aibek aigerim aizhan alisher bakyt dilnoza
  gulnara jamshid nurlan rustam sardor shakhnoza timur ulugbek zarina behnam bijan dariush farhad farzaneh golnaz hossein
  kamran kaveh laleh leili mahsa maryam mehrdad mina mitra nasrin nasim nazanin niloufar parisa pouya ramin roya saman shirin
  siavash soheila yalda
  deja delroy desiree donovan dwayne hyacinth jamal jermaine kareem keisha keshia lakeisha latisha latoya leroy marlon monique
  rashida rasheed rhianna shanice shaniqua shantel tamika tanisha tashana tyrone winston
`)

/** Names that are everyday words too: a name only with a capital, and not where any word has one. */
export const NAMES_THAT_ARE_WORDS = wordSet(`
  amber an angel art april august autumn basil bill blessing bliss blossom bob bong bonnie brook brooke bush cash chance chase
  charity cheng cherry christian clay cliff clement colt comfort constance coral crystal daisy dale dawn dean delight destiny dev
  dina diamond do dolly don dong dot drew dung dusk earl ebony emerald ester eve ever faith favour fern flora frank gale gay
  gene ginger glen glory goodness gift grace grant guy happiness harmony harper harvest hazel heath heather heaven hiro holly
  honest honey honour hope hunter iris ivory ivy jack jade jasmine jasper jay jean jewel jo joy joker josh june june junior
  justice kay ken kin king kitty lance lane laurel lay lee lei lily lin linden link long love loveday lucky luna luz made mai
  mar marine mark mason max may maya mel mercy mia miles min mina mo mona morgan my myrtle nana nick noble norm nova odd
  olive opal paddy page paige pal pansy pat patience patty pearl peg penny pepper per pip poppy praise precious prem prince
  princess prudence queen queenie rain ram raj rani raven ray reed reef reggie reign ren rich rick river rob robin rocky roman
  roman rosa rosario rose rosemary ruby rue rusty sage sandy savannah seal serena shad shay shea shin sid sierra silver simple
  sky skye sol so song sonny star stone storm sue su summer sun sunday sunny tad tal tam tan tara tone tor tore trinity trip trust
  van velvet victor viola violet wade ward warren waylon wen will willow winter wisdom woody wren yan yang ying you young zen
  moses emir said hani lien shu pierce penny bliss art max faye tone
`)
