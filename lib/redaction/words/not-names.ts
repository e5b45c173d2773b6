import { wordSet } from './word-set'

/** What has a capital and is no person: places and peoples, days and months, firms and products. Folded. */
export const CAPITALISED_NOT_NAMES = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter ramadan eid diwali hanukkah halloween valentine valentines xmas god santa thanksgiving
  english british scottish welsh irish french german spanish italian dutch polish portuguese greek turkish russian ukrainian
  swedish norwegian danish finnish czech slovak hungarian romanian bulgarian croatian serbian arabic chinese japanese korean
  vietnamese thai indian pakistani bangladeshi nigerian ghanaian kenyan african american canadian mexican brazilian australian
  european asian latin swiss austrian belgian filipino indonesian malaysian egyptian moroccan syrian iranian israeli hindi urdu
  punjabi bengali tamil swahili yoruba igbo zulu mandarin cantonese tagalog muslim christian jewish hindu catholic
  england britain scotland wales ireland france germany spain italy netherlands holland belgium luxembourg poland portugal greece
  turkey russia ukraine sweden norway denmark finland iceland czechia slovakia hungary romania bulgaria croatia serbia bosnia
  slovenia albania estonia latvia lithuania austria switzerland malta cyprus europe africa asia america usa uk eu uae canada mexico
  brazil argentina chile colombia peru venezuela cuba jamaica china japan korea vietnam thailand india pakistan bangladesh nepal
  philippines indonesia malaysia singapore australia zealand nigeria ghana kenya uganda tanzania ethiopia egypt morocco algeria
  tunisia senegal cameroon zambia zimbabwe botswana israel lebanon syria iraq iran saudi arabia dubai qatar kuwait oman abu dhabi
  london manchester birmingham leeds liverpool bristol sheffield glasgow edinburgh cardiff belfast dublin cork galway limerick
  newcastle nottingham leicester coventry oxford cambridge brighton york bath reading southampton portsmouth plymouth exeter
  norwich swansea aberdeen dundee derby hull bradford wolverhampton luton croydon wembley heathrow gatwick stansted paris lyon
  marseille lille nice toulouse bordeaux berlin hamburg munich cologne frankfurt stuttgart dresden leipzig vienna zurich geneva
  basel bern brussels antwerp ghent bruges amsterdam rotterdam utrecht eindhoven hague madrid barcelona valencia seville malaga
  bilbao lisbon porto rome milan naples turin venice florence bologna palermo athens thessaloniki crete istanbul ankara moscow
  kyiv kiev lviv warsaw krakow gdansk wroclaw poznan lodz prague brno bratislava budapest bucharest sofia zagreb split belgrade
  sarajevo ljubljana stockholm gothenburg malmo oslo bergen copenhagen aarhus helsinki tallinn riga vilnius lagos abuja ibadan
  accra kumasi nairobi mombasa kampala cairo casablanca johannesburg durban pretoria cape harare lusaka delhi mumbai bangalore
  chennai kolkata hyderabad pune karachi lahore islamabad dhaka colombo kathmandu manila cebu jakarta bali bangkok hanoi saigon
  tokyo osaka kyoto seoul busan beijing shanghai shenzhen guangzhou hong kong taipei sydney melbourne brisbane perth auckland
  toronto montreal vancouver ottawa boston chicago miami houston dallas austin denver seattle atlanta washington philadelphia
  angeles francisco vegas diego orlando jersey york california texas florida yorkshire kent essex surrey lancashire cornwall devon
  thames atlantic mediterranean
  google apple microsoft amazon facebook instagram whatsapp twitter youtube linkedin zoom slack skype netflix spotify paypal visa
  mastercard amex uber bolt deliveroo ebay etsy airbnb booking expedia ryanair easyjet lufthansa klm emirates vodafone orange
  telekom sky virgin bt ee tesco sainsbury sainsburys asda morrisons lidl aldi waitrose boots primark zara ikea argos currys
  walmart target costco starbucks costa greggs subway nandos kfc mcdonald mcdonalds burger pret hilton marriott ibis hyatt
  sheraton novotel travelodge premier accor barclays hsbc lloyds natwest santander monzo revolut halifax nationwide aviva axa
  allianz dhl ups fedex hermes evri dpd gls royal mail zendesk salesforce sap oracle excel outlook word teams windows android iphone
  ipad macbook samsung galaxy huawei nokia sony lenovo dell hp canon epson bosch siemens miele dyson philips lg toyota ford bmw
  audi volkswagen nike adidas puma coca cola pepsi nespresso lego playstation xbox nintendo jira trello wifi internet covid trustpilot
  chatgpt translate maps gmail yahoo hotmail tripadvisor british gas
  star starline situation task action result ceo cfo hr it crm sop kpi sla tv pc gps vpn sim atm pin id iban vat nhs ok faq sms
  pdf usb vip dvd cctv rtx rma imei
`)

/** Everyday words: with a capital they only begin a sentence, or are written large for weight. Folded. */
export const EVERYDAY_WORDS = wordSet(`
  a able about above accept access accident account accounts across act actually add address admin advice afraid after afternoon
  afterwards again against age agent agents agree agreed ago airline airport alert alive all allow almost alone along already also
  although always am amazing an and anger angry annoyed another answer answered any anybody anyone anything anyway anywhere app
  apologies apologise apologised apology apparently area aren around arrived as ask asked asking assistant assume at attention
  attitude away baby back bad bag bags bakery balance bank bar based basically be because bed been before began begin behaviour
  behind being believe below beside besides best better between big bill billing birthday bit blood bus board body bonus book
  booked booking boss both bought box boy branch bread break breakfast bring broken brought build building bus business busy but
  buy by cafe cake call called caller callers calling calls calm came can can't cannot car card care careful carefully case cases
  cash catch centre center certain chain chance change changed charge charged chat chatting check checked checking child children
  choice city clean clear clearly client clients close closed clothes coat coffee cold colleague colleagues come comes coming
  communication company complain complained complaint complaints completely concern confirm confirmed could couldn counter couple
  course cover coworker coworkers credit crew cried crying culture current currently customer customers daily damage damaged date
  daughter day days deal dealing dear debit decided deep definitely delay delayed deliver delivered deliveries delivery department
  depending desk despite detail details did didn difference different difficult dinner direct director discount do doctor does
  doesn dog doing don't done don door double doubt down dress drink drive driver drivers drop due during duty each earlier early
  easily easy eat either elderly else email e-mail emergency employee empathy empty end ended engineer enough especially even evening
  eventually ever every everybody everyone everything everywhere exact exactly example excellent except excuse expect expected
  experience explain explained extra eye face fact fair family far fast father fault fear feedback feel feeling felt few file finally
  find fine finish finished fire first fish five fix fixed flat flight floor focus follow followed following food for form forever
  former fortunately found four free fresh friend friendly friends from front frustrated full fully furious furniture further
  future gate gave general gently gentleman get getting gift girl give given glad go goal going gone good got great greeted group
  guess guest guests guidance guy had hadn half hand handed hands happen happened happily happy hard has hasn hate have haven
  having he he'd he'll he's head hear heard heart heavy held hello help helped helping hence her here here's hers herself hey hi
  high him himself hire his hold holiday home honest honestly hope hopefully horrible hospital hotel hour hours house how how's
  however huge human humble hundred husband i i'd i'll i'm i've idea if ill imagine immediately important in incident
  indeed information inside instead insurance interview into invoice is isn issue issues it it'd it'll it's item items its itself job
  join joined journey just keep keeping kept key kid kind kitchen knew know knowing lack lady language laptop large last lastly late
  later laugh lead leader learn learned learning learnt leave leaving left less lesson let let's letter level life lift light like
  line list listen listened listening little live living local log long look looked looking loss lost lot loud love low lower luckily
  luggage lunch machine made mail main make makes making man management manager managers many market matter maybe me meal
  mean meanwhile medicine meet meeting member men mention message met middle midnight might milk mind mine minute minutes miss
  missed mistake mobile moment money month months mood more morning most mostly mother mouth move moved much mum must my myself name
  named naturally near nearly need needed needless neither nervous never new next nice night nine no nobody none nor normal
  normally not note noted notes nothing noticed now number nurse obviously of off offer offered office often oh okay old older on once
  one ones online only open opened option or order ordered orders other others otherwise our ours out outside over overall own owner
  page paid pain panel paper parcel parents part partner party pass passenger past patience patient patiently patients pay payment
  people perfect perhaps person personal personally pharmacy phone phoned photo pick picked place plan plane plate please
  pleased plus point points police policy polite politely poor position positive possible post power practice present pressure
  pretty previous price print private pro probably problem problems proceed product professional promise promised proper proud
  provide public pull purchase put quality queue question questions quick quickly quiet quietly quite ran rang rate rather reach
  read reading ready real realised really reason reassured receipt receive received reception receptionist recently record refund
  refunded refuse regarding regular regulars relax remain remember remind repair repeat repeated replied reply report request
  resident resolve resolved respect respond rest restaurant result results return returned review right ring role room round rude
  rule rules run sad safe said sale sales same sat saw say saying says school screen script seat second security see seeing seem
  seemed seen sell sense sent sentence separate serious serve served server service serving set seven several shall she she'd
  she'll she's shift shipping shirt shoe shop short shot should shouldn shouted shouting show showed sick side sign simple
  simply since sir sit site situation six size skill skills slow slowly small smile smiled so software sold solution solve solved
  some somebody somehow someone something sometimes somewhere son soon sorry sort sound speak speaking special spoke staff stage
  stand start started state station stay stayed step steps still stock stood stop stopped store story straight straightaway
  stranger street stress strong student stuff style such sudden suddenly suggest supervisor supplier support supposed sure
  surely surprise switch system table take taken taking talk talked talking target task taxi teach teacher team teamwork tears
  technical technician telephone tell telling ten tenant terms thank thanked thankfully thanks that that's the their them then there
  there's therefore these they they'd they'll they're they've thing things think third this those though thought three through till
  time times tired to today together told tomorrow tone tonight too took top total totally toward towards track train trained trainer
  training transfer transferred travel traveller treat tried trip trouble true trust try trying turn turned twice two type typed
  uncle under understand understanding understood unfortunately unhappy unless until up update updated upon upset urgent us use used
  user using usually very via visit visitor voice voucher wait waited waiter waiting waitress walk walked want wanted warehouse warm
  was wasn watch watching water way we we'd we'll we're we've website week weekend weeks welcome well went were weren what what's
  whatever when whenever where whereas whether which while white who who's whoever whole whose why wife will window wish with within
  without woman women won't wonder word words work worked worker working world worried worse worst would wouldn write writing written
  wrong wrote yeah year years yelled yelling yes yesterday yet you you'd you'll you're you've young your yours yourself zero
  eight nine eleven twelve fifteen twenty thirty forty fifty hundred thousand
  costumer adress dear sincerely regards greetings goodbye bye bloody damn stupid idiot sweetheart darling mate dude boss
  lord none noone nearby onto per plenty quickly rarely regardless same seldom similarly somewhat thus twice usually
  whoever woke yes shop cook chef driver agent caretaker neighbour neighbor mechanic plumber electrician cashier barista volunteer
  intern apprentice trainee hr
`)

/** The last word of what is a firm or a place, never a person. */
export const NOT_NAME_ENDINGS = wordSet(`
  centre center street road avenue lane square park station airport terminal hotel hostel inn bank store stores shop market mall
  hospital school college university club bar cafe restaurant pharmacy clinic group ltd limited inc llc plc gmbh company co
  airlines airways express media gas energy water electric telecom mobile broadband insurance travel tours logistics
  delivery services service solutions systems team desk department office floor house hall tower wharf bridge island beach county
  city town valley hills bay river day eve week year king queen prize award leader manager policy plan book news times post
  translate store play
`)
