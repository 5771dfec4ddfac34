// Surnames that are common in Finland among people whose language is not Finnish, from general knowledge.
export const surnames = `
aas abbas abdalla abdi abdirahman abdulkadir abdullah abdullahi abdulle abukar adams adan aden adeyemi adhikari afrah ahlbäck ahlskog ahlström ahmadi
ahmed ahmeti akbari al-bayati al-hassan al-jabouri al-khafaji al-obaidi al-rubaye al-saadi al-tamimi alam ali alizadeh allen alm amin amini amiri
anderson andersson antell antonov appelgren armstrong artan asghari asplund awad aydin aziz azizi backlund backman backström bailey baker barker
barnes barre barzani bautista begum bekele bell bennett berg berggren berglund bergman bergqvist bergström berisha björkholm björklund björkman
björkqvist blomberg blomqvist boateng bogdanova boman bondarenko borg botan boyko brandt broman brown brunell burns butler bäckman bäckström campbell
carlsson carter cederberg çelik chapman chen chowdhury clark clarke collins cook cooper cox cruz dahir dahl dahlberg dahlström dang danielsson daud
davidson davies davis dela-cruz demir diallo diop dirie dixon dogan duale duong edwards egal egorov ek eklund ekström elliott elmi engblom engström
enlund enqvist ericsson eriksson evans eze fagerholm fagerlund fagerström farah farhadi farooq fatah fedorov fellman fernandez finne finnäs fisher
fletcher ford forsberg forsblom forsell forsman forsström foster fransson fraser fredriksson friis friman frolov fröberg gaal garcia garcía gashi
gavrilov gebre gedi ghorbani gibson girma golubev gonzalez gordon graham granberg grandell granholm grankvist granlund granqvist grant gray green
griffiths grönberg grönholm grönqvist guled gupta gurung gustafsson gustavsson haga haglund hagman haidari haile haji hall hamad hamid hamilton
hammarberg hamza hansson harris harrison harvey hasan hasani hashemi hashi hashimi hassan hedlund hedman hedström hellberg hellström henderson
henriksson hernandez herrgård hersi hill hjelm hjelt hoang holm holmes holmlund holmqvist hossain hosseini hoxha huang hughes hunter hussain hussein
huynh häggblom hägglund höglund högnäs ibrahim ilves iman isaksson islam ismail ivanov ivanova jackson jafari jama jamal james jansson jenkins jern
jõgi johansson johnson johnsson johnston jones jonsson josefsson jungell kadir kamau kamis karim karimi karlberg karlsson kask kaur kaya keita kelly
kennedy khadka khalif khalil khan kim kiselev kivi kjellman klockars knight knuts kolesnik kondratenko koppel kovalchuk kovalenko kowalska kowalski
kozlov kozlova krasniqi kravchenko kronholm kronqvist kruus kukk kumar kuusk kuznetsov kuznetsova kütt laas lagerström lagström larsson laur laxén
lebedev lebedeva lee lepik lepp lewis liljeström lind lindblom lindell lindén lindgren lindh lindholm lindlöf lindman lindqvist lindroos lindström liu
ljung ljungqvist lloyd lopez luik lund lundberg lundell lundgren lundin lundqvist lundström luts lysenko långström löfman löfqvist lönnberg macdonald
magi magnusson mahamud mahmood mahmoud mahmudi makarov malik malm malmström mansoor mansour marchenko marshall martin martinez mason matthews mattsson
mcdonald mckenzie melin melnyk mendoza mensah mets mikhailov miller mills mirza mitchell moalim mohamed mohammadi mohammed mohamud moore moradi morgan
moroz morozov morozova morris morrison mousavi muhammad murphy murray muse musse mwangi mårtens mägi möldre mörk nasir nazari ndiaye ngo nguyen
nikitin nilsson noori nordberg nordlund nordman nordström norrgrann norrgård novikov novikova nowak nur nuri nyberg nygård nyholm nylund nyman nyqvist
nyström näsman o'brien o'connor o'neill obi oja okafor okonkwo olin olofsson olsson omar orlov orlova osman othman otieno ots õunapuu owen owusu paju
palm palmer park parker parts patel paulsson pavlenko pavlov pavlova pearson pereira perez perkins perry persson peterson petrenko petrov petrova
pettersson phan phillips põder polishchuk popov popova powell price pärn pärt qasim rahimi rahman ramos rashid raud ray rebane rehn reid rexhepi reyes
reynolds rezaei rezai richards richardson ringbom roberts robertson robinson roble rodriguez rogers romanov romanova roos rose rosenback rosenlund
rosenqvist rosqvist ross rudenko russell ryan rönnblad rönnqvist saar sadat saeed safi şahin sahlström said salad salah saleh samatar sanchez
sandbacka sandström sandvik santos sarin savchenko sayed scott selin semenov sepp shah shala sharif sharma shaw sheikh shevchenko shrestha siad
siddiqui sidorov sild silfver silva simons simpson singh sirén sjöblom sjöholm sjölund sjöström skog skoglund smedlund smeds smirnov smirnova smith
snellman sokolov sokolova spencer stenbacka stenman stenroos stenvall stepanov stepanova stevens stewart stone storgårds strand strandell ström
strömberg suleiman sullivan sultani sund sundell sundman sundqvist svanbäck svanström svartström svedberg svensson söderback söderberg söderblom
södergård söderholm söderlund söderman söderqvist tahir tallgren tamang tamm tanaka tarasenko taylor teder tesfaye thapa thomas thompson thomson thors
thuresson tkachenko toom torres tran traoré turner törnqvist törnroos tötterman uibo ulfves uppgård vaher vaino valk vasiliev vasilieva vesterholm
vesterlund vikström volkov volkova väli wahlberg wahlroos walker wallin walsh wang ward warsame watson watts webb weckström wells wentus wessman west
wester westerberg westerholm westerlund westermarck westman white wiberg wide widjeskog wikman wikström wilkinson williams williamson willner wilson
winberg wiśniewski wood woods wright wu wärn yang yasin yilmaz yıldız young yousefi yusuf zaheri zaitsev zakharov zamani zhang zhao zhou zhu åberg
åkerblom åkerman ångman åström öhberg öhman östergård österholm österlund östman özdemir
`
