// First names that are common in Finland among people from elsewhere: Arabic, Somali, Kurdish, Persian, Turkish, Russian, Ukrainian,
// Estonian, Albanian, Vietnamese, Thai, Filipino, West and East African and others, from general knowledge.
export const firstNames = `
aadu aamir aare aarti abbas abdalla abdallah abdel abdelkader abdi abdifatah abdihakim abdikadir abdinasir abdirahman abdirashid abdirizak abdisalam
abdul abdulahi abdulaziz abdulkadir abdullah abdullahi abdulrahman abhishek abukar achara adama adan adel adenike adewale adil admir adnan agata agim
agnieszka ahlam ahmad ahmed ahmet aicha aida aigul aileen aisha aivar aive ajay akosua alar alban albana aleksandr aleksandra aleksei alexei aline
aliya alla allal amadou amal aman amar amel amin amina aminah aminata amine amir amira amit amjad ammar amra analyn ananda anas anastasia anastasiia
anastasija anatoli anatolii andrei andrej andrii anett angelo anh anil anisa aniso anita anjali anneli annely anong anti antonina anu anwar apinya
aram arash arben ardian arezoo argo arjun arkadi arlene artan artem artjom artur arun arvi arvo asad asha ashkan asif asli asma asmaa aune avin avni
awa aya ayaan ayaanle ayan ayanle ayesha ayman ayodele ayse ayşe ayub azad azadeh azar aziz aziza babacar baha bahar bahati bahman bahram bakar bana
bao barakat barkhad basel bashar bashir basma bayo behnam behrouz bekim berivan besa besim bibi bijan bilal bilan binh birgit blerim blessing bogdan
boris boubacar brigitte bushra caasha carlos chanchai chandra chantal chidi chinedu chinwe chloé claudine comfort cristina dahir dalia danilo danylo
dardan daria darja daryoush daud david deepa deepak deeqa deeqo denis denys deqa desta devi diego dieu dieudonné dilan dilara dilnoza dilshad dimitri
dinara dinesh divina dlovan dmitri dmitrii dmytro dolma dragan dritan dung dunia dunya ebele eda edgar edin eduard eerik eevi eha ehsan ekaterina
elena elham elif elizaveta elvir eman emeka emina emine emmanuel emre enn enver epp esperance esperanza espoir esther eve eveli evgeni evgenia evgenii
evi fadi faduma fadumo fahad faisal faiza fanta farah fardowsa farhad farhan farhia farhiya farid farida farideh fariha faris farooq fartun farzad
farzana fatema fatih fatima fatimah fatma fatme fatmir fatou fatoumata fatuma favour faysal fedor feisal ferdinand fereshteh ferhat fernando feruza
filsan fjodor flamur fowsia francisco fred furaha gabriela galina ganesh gemma gennadi georgi ghada ghassan ghazi giang gift gita gleb godfrey gopal
goran grace grete grigori guadalupe gul gulnara gulnaz gurpreet gülay gülsen habib habiba hadeel hadi hafsa haifa hakan hakizimana halima halyna hamad
hamdi hamed hamid hamida hamza hana hanad hanan hanh hani hanna hanno hardi haris harpreet hasan hashim hassan hassib hatice hawa hawar hawo hayat
heiki heino hele helen helgi helle helve hendrik hiba hibaaq hibaq hibo hind hinda hiwa hoa hoang hoda hodan hong hossein huda hung huong hussain
hussam hussein hyejin hüseyin ibado ibrahim ibrahima ibtisam idil idiris idris ifrah igor ihor ikechukwu ikram ikran ilham ilhan ilir ilme ilyas iman
imbi imelda imran imtiaz indira indrek inessa inna innocent iqra ismael ismahan ismail israa issa issouf istahil iurii ivan ivo jaak jaamac jaan
jaanika jaanus jabril jafar jalal jama jamal jamila jamilah jamshid jasna jaspreet javad javier jawad jean-claude jean-paul jeannette jekaterina
jelena jevgeni jevgenia jevgenija jibril jing jocelyn jomar jorge jose josé josefina juan juanita juhan julija juri jurij jyoti jüri kabore kadi kadra
kadri kadri-liis kai kaie kaire kairi kaisa kalev kalilou kalju kalmer kaltun kamal kamran kanya kareem karel karim karima karl karmen karwan kaspar
katarzyna katerina kateryna katre katrin kaupo kaveh kavita kawsar kawthar kemal kersti kert ketlin khadar khadija khadijah khadijo khadra khaled
khalid khalil kian kiran kirill kofi koit kojo konstantin kourosh krishna kristel kristi kristjan kristo ksenia kseniia kujtim kumar kwabena kwame
kwasi külli küllike ladan laila laine lakshmi laleh lamin larisa larissa layla lea lei lembit lemmi lena leonid leyla leyli li liban lidia liina liis
liisi liivi lilia lina linh lioudmila liudmyla ljubov ljudmila lubna lucia lucía luis lule lyudmila maarika maarja madis magdalena mahad maham mahamed
mahamud mahamuud mahdi mahmood mahmoud mahmud maie maimuna maire mait maksim maksym malee malika mall malle mamadou manal manish manoj mansoor mansour
manuel mapenzi mare marek margarita margit margus mari-liis maria-jose mariam mariama mariana maribel maricel marie-claire mariia marija marilou
marina marites mariya mart marwa marwan maryam maryan masoud masoumeh mateo mati matvei maya maysaa maysoon mbali meeli meelis meena mehdi mehmet
mehran mehrdad mei mercy merike merima merle miguel mihail mihkel mikhail milvi mina ming minh mirela mirjam mirsad mohamad mohamed mohammad mohammed
mohamud mohan mohanad mohsen mojtaba mona mouna moussa mozhgan mubarak muhamed muhammad muhyadin mukamana mukesh mulki muna munir murad murat musa
mushtaq mustafa mustafe mustapha mykhailo mykola nabil naciimo nada nadezda nadezhda nadia nadiia nadir nadira nagham naima najah najib najma narong
nasim nasir nasra nasreen nasrin nasser nasteho nastja natalia nataliia nataliya natalja navid nawal nawang nawras nazanin neeme negar neha nenita
nesrin nexhmije nga ngoc ngozi nguyen nhung nidal nigora nikita nikolai niloufar nilufar nima nimo nina nirmala nisha nizar nkechi noor nor nour
nour-eddine nshimirimana nur nura nuur nuurto obinna oksana oleg oleh oleksandr oleksandra oleksii oleksiy olena olesia olga olha oliver oluwaseun
omar omid omran orhan osama oskar osman othman ott oumar ousmane ozan pablo pari parisa parvin parviz patience paul pavel pavlo payam pedro peep
peeter pema petro peyman phuong piia pilar piotr piret polina pooja pooya prakash prasert precious prem priit priya qadan qasim qendrim qiang quang
quynh rabab rabia rachid rafael rafiq rahma rahmo raisa raivo raj rajesh raju rakesh ram ramesh ramón rana rania rasha rashid rashmi rasmus rasool
raul raúl ravi rawan raxma raya reelika reem reet rehana rein rekha rene rexhep reza rezan ricardo rida riho riina rim ritu roble rodel rohit rojda
rojin roman ronaldo rosa rosalie rosario rowena roya ruel rukan ruqiya ruqiyo ruslan ruslana ruth saado sabah sabrin sabrina sadia sadiya saeed safa
safet safia safiyo sagal sahal sahar sahra said saida saif saja sajad salah salam saleh salem salim salma salman salwa saman samaneh samar samatar
samba sameh samer samia samiira samir samira samiya sana sanaa sanaz sandeep sander sangita sanjay santiago santosh sara sarita sattar sawsan sayed
saynab sead sekou selin selma senad sepideh sergei sergej sergey serhii serhiy serwan sevgi seydou shadi shafi shahd shahin shahnaz shahram shahrzad
shaima shamis shamso sharif sharmarke shaymaa sherko shilan shirin shiva shpresa shqipe shreya shukri shukria shwan shyam sibel sigrid siham siim
siiri silver silvi sima simin siriporn sirje sirwan sita siyad skender slava sofía sofiia soheila solomiia somchai somporn somsak sonam sonia soraya
souleymane soumaya stanislav stepan suad sucaad sucdi suchada suda suhayb sulaiman suleiman suleyman sumaia sumaya sumeya sunil sunisa sunita supaporn
suresh sven svetlana svitlana taavi taban tadesse tahani tahir taimi taisia taisija talal tam tamara tamer tanel tara taras tarek tariq tarmo tatiana
tatjana tauno tenzin teresa teresita terje tetiana tetjana thamer thanh thao thérèse thuy tiina tiit tiiu timofei timur toivo tõnis tõnu toomas tran
trang triin triinu tsering tuan tung tuuli tuyet ubah uche uchenna uday uliana ulyana urmas urve usama usha usman uwimana vadim vadym vahid vahur
valdo valentin valentina valentyna valeri valeria valeriia valon valve vasili vasyl veiko veljo vera veronika vesna viet viivi vijay vikram viktor
viktoria viktoriia ville villem vinh virge vitali vitalii viyan vjatseslav vjosa vladimir vladislav volodymyr wafa walid wanida wanjiru warda warsame
warsan wassim wei wipa xaawo xamdi xawa xiao xin xuan yacouba yahya yalda yan yana yang yaqub yaroslav yaroslava yasemin yasin yasir yasmin yasmine
yassin yazan yelena yen yevhen yevheniia ying ülle ülo younes yousef yousif youssef yu yulia yuliia yun yuri yurii yusra yusuf yuusuf zahid zahir
zahra zahraa zainab zakaria zakariya zaki zamzam zana zaynab zeina zeinab zeynab zeynep zhang zhanna zhen ziad zinaida zohreh zoja zoran zoriana zozan
zubeyda zuhair zuhur ömer özlem
`
