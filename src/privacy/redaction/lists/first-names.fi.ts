// First names that are common among people whose language is Finnish, of all ages, from general knowledge.
export const firstNames = `
aada aaliyah aamu aapo aarne aaro aaron aarre aatos aatto aatu ada adele adolf ahti ahto aija aila aili aimo aina aini aino airi aki akseli aku albert
aleksander aleksandra aleksanteri aleksi aleksis alex alexandra alfred ali aliisa alina alisa allan alli alma alpo alvar alvari amalia amanda amelia
ami amos anette angelica anita anitta anja anna anna-kaisa anna-liisa anna-maija anna-mari anna-maria anna-riitta annamari anne anneli annemari
annette anni annika annikki annina annu annukka anselmi ansku anssi antero anton antti antton anu arabella arhippa ari arja armas armi arno arto arttu
arttur artturi arvi arvo asko aslak asser asta atso atte auli aulis aune auni aura auvo axel axl beata benjamin bertsa bertta bruno cecilia dani
daniel daniela david diana edith edla edvard edvin eelis eemeli eemil eerik eerika eerikka eerikki eero eetu eeva eevert eevi eija eila eilen einari
eine eini eino eira eki ekku elea elena eleonoora elia elias eliel eliisa elina elisa elisabet elisabeth elise ellen elli elma elmeri elmo elna elsa
elsi elvi elviina elviira emil emilia emma emmi enna enni ensio eppu eric erik erika erja erkka erkki ernesti erno esa esko essi ester eufemia eva
eveliina evelina eveline fanni felix ferdinand fiia frans fredrik frida gabriel hanna hanna-kaisa hanna-leena hanna-mari hannah hannamari hanne
hannele hannes hannu hape harri harry heidi heikki heimo heini heino heko helena helga helge heli helinä heljä helka hellevi helli helmi helvi hemmo
henkka henna henri henriikka henriikki henrik henry henu herkko herman hermanni hertta hessu hilda hilja hilkka hilla hillevi hilma hilppa hugo iida
iidamari iina iina-maria iines iiris iiro iisakki iivari iivo ilari ilja ilkka ilma ilmari ilmi ilmo ilona ilpo ilta immi immo impi ina inari inga
inga-liisa inka inkeri inna ira irene irina iris irja irma irmeli irmuska isa isabella isak ismo isto ivar jaakkima jaakko jaakob jaana jaani jallu
jalmari jalo jami jan jani janika janina janita janne janni jari jari-pekka jarkko jarl jarmo jarno jartsa jaska jasmin jasmina jasper jenna jenni
jenny jere jeremias jesper jesse jimi jimmy joakim joel johan johan-petteri johanna johannes jokke joni jonna jonne joona joonas joonatan joose
jooseppi joosua jore jorkka jorma josefiina juge juha juha-matti juha-pekka juhana juhani juho jukka jukka-pekka juli julia juliaana julianna julius
juni juska jussi justiina justus jusu juuli juulia juuso jyri jyrki kaapo kaari kaarina kaarle kaarlo kai kaija kaino kaisa kaisa-leena kaisla kaisu
kaitsu kaj kake kalervo kalevi kalle kape kari karin karita karla karoliina karolus karri kasper kasperi kata katariina kati katja katri katriina
katzu kauko kauno kauppi kaura kauri keijo keimo keke kepa kerkko kerttu kerttuli kia kielo kiia kiira kim kimi kimmo kira kirsi kirsikka kirsti
klaara klaus konsta konstantin krista kristian kristiina kristo kullervo kustaa kusti kuura kyllikki kyösti lahja laila laina lari lasse lassi laura
lauri lede leea leena leevi leija leila leini lemmikki lempi lenita lenni leo leon leonardo leonida leonora liina liinu liisa liisamari liisi lili
lilian lilja lilli linda linnea lissu lotta louna luka lukas lumi lyydia lyyli lyyti maaret maaria maarit maaritta magdaleena maija maija-leena
maija-liisa maiju maiju-leena maikki maila maini mainio maire make mallu mansku mapa mape mara mari maria maria-liisa mariaana marianna marianne
marika marit marita maritta marja marja-leena marja-liisa marja-riitta marja-terttu marjaana marjatta marjo marjo-riitta marjukka marjut marketta
markku marko marko-petteri markus martin martina martta martti masa matias matilda matti matu maukka mauno mauri maxim mea meeri meira meri merita
merituuli merja mervi mette mia mianna mico miika miikka miina miira mika mikael mikaela mikko mila milena milja milka milla milo mimmi mimosa minea
minerva minja minna minni minnu minttu mira mirella mirja mirjam mirjami mirka mirkka mirkku mirva misa mona monica monika muusa myy nana nanna
natalia natasha nea neea neela neeta nella nelli netta niilo niina nikke niklas niko niko-petteri nikolai nikolas niksu niku nina ninja ninni nipa noa
noah noel noomi noora nora nuppu nuutti nyyrikki oili oiva olavi ole olga oliver olivia olkku olli olli-pekka olof omar onerva onni oona oosa orvo
orvokki oscar oskar oskari osku osmo ossi ossian otava otso otto outi paavali paavo pasa pasi pate patrick patrik patu paula pauli pauliina paulus
pekka pekka-juhani pekko peku pena pentti pepe peppi pertti perttu pessi pete peter petja petra petri petrus petteri pia pietari pihla pihlaja piki
pilvi pinja pipa pipsa pirita piritta pirjo pirkitta pirkka pirkko pirkko-liisa pirre pyry päivi päivikki päiviö päivyt raakel rafael ragnar raija
raija-leena raija-riitta raiju raikku raili raimo raine rainer raineri raisa raita rane rasmus rauha raul rauli rauni raunikki rauno rea rebekka reeta
reetta reija reijo reima reine reino reiska reko rene repe riia riikka riina riitta riitta-liisa rike ripa risto rita ritsu ritva roni ronja roope
roosa roosamaria rope rosa roza runo ruth ruusu ruut saaga saana saara saarni saija saila saima saimi sakari sakke saku salla salli salme salomon sami
sampsa samu samuel samuli sandra sanelma sani sanna sanna-kaisa sanna-mari sanni sanski santeri santtu sara sari sarianna sarita saskia sasu satsi
satu saukki saul seela seija selja selma senja senni sepi seppo sergei sigrid siina siiri siiri-maria silja silva silvia silvo simo simon simppa sini
sini-tuuli sinikka sinimaria sirkka sirkka-leena sirkka-liisa sirkku sirpa sirre siru sisko sisu siv sofia sohvi soila soile soili sointu sonja stella
suffe sulevi sulo suoma suometar suski sussu suvi suvi-tuuli svante sylvi sylvia säde tahvo taija taika taimi taina taisto taito talvikki tane taneli
tanja tanja-maria tapani tapio tapsa tarde tarja tarmo taru tatu tauno tea teemu teija teijo tepa tepi teppo teresa terhi terho tero tero-pekka terttu
tessa tiia tiina tiitus tiiu tiku tilda timi timjami timo timppa tini tinja tinka titi titta tobias toini toivo tomas tomi tommi tomppa toni topi
topias torsti touko tuija tuire tuisku tume tuomas tuomo tuovi turkka turo tuukka tuula tuulevi tuuli tuulia tuulikki tuuti tyko tytti tyyne tyyni
tähti ulla ulla-maija ulpu untamo unto urho urkki urpo usko uuno valdemar valentina vallu valma valo valpuri valto valtteri vanamo vanessa vappu varma
varpu vaula vauno veera veeti veikko vele veli veli-matti veli-pekka vellamo velma venla venni verna verner verneri veronica vertti vesa vesa-matti
vesku viena vieno vihtori viivi viivi-maria viki vikke viktor viktoria vilho vili viliina vilja viljami viljar viljemi viljo ville ville-pekka
ville-veikko vilma vilppu viola virkku virpi virva virve voitto vuokko väinämö väinö ykä ylermi yrjänä yrjö yrsa åke äijö
`
