// First names that are common among people whose language is Swedish or English, from general knowledge.
export const firstNames = `
abigail adam adrian agneta aidan alan alastair albert albin alexander alexandra alf alfhild alfie alfred algot alice alison allan alva amanda amber
amelia amy anders andrea andreas andrew angela ann ann-britt ann-christin ann-louise ann-mari ann-marie ann-sofi ann-sofie anna-karin anna-lena
annbritt anne anne-marie annelie annette annika annsofi ansgar anthony archie arne arthur arvid ashley asta astrid august axel barbara barbro barry
beatrice becky bengt benita benjamin berit bernard bernt bertel bertil beth bethany betty beverley birger birgit birgitta bjarne björn bo bo-göran
bodil boel boris brandon brenda brian bridget brita britt britt-marie bror bruce bryan börje caitlin cajsa cameron camilla carina carita carl
carl-gustav carl-johan carol carola carolina caroline caspar catherine cecilia charles charlie charlotta charlotte chelsea chloe chris christel
christer christian christina christine christoffer christopher claes claire clara clare clive colin connor craig cynthia dag dagmar dagny daisy dan
daniel danielle darren dave david dean debbie deborah denis denise dennis derek diana diane disa dominic donald donna doris dorothy douglas duncan
dylan ebba eddie edvard edvin edward eileen einar eivor elaine eleanor elin elisabet elisabeth elizabeth ella ellen ellinor elof elsa elsie elvira
emelie emil emilia emily emma engla eric erica erica-maria erik erika erland ernst esbjörn ester ethan eva eva-lotta evan evelina evelyn evert faith
fanny felicia felix filip filippa fiona fjalar florence folke frances frank fred fredrik fredrika freya frida fritjof gareth gary gavin gemma geoffrey
george georgia gerald gerd gerda gillian gisela gitta glen glenn gordon grace graham grant greg gregory greta gudrun gun gun-britt gunhild gunilla
gunlög gunnar gunnel gunnevi gunvor gustaf gustav guy göran gösta göta hampus hannah hans hans-erik harald harold harriet harry harvey hazel heather
hedda hedvig helen helena heléne helge helny henrik henry herbert hilda hilding hildur hjalmar holger holly hope howard hugh hugo håkan ian ida imogen
inez inga inga-britt inga-lill ingalill inge ingeborg ingegerd ingemar inger ingmar ingrid ingvar irene isaac isabel isabella isak isla ivan ivar jack
jackie jacob jacqueline jade jakob james jamie jan jan-erik jan-olof jan-peter jane janet janice jannica jarl jasmine jason jayne jean jeanette
jeffrey jenna jennifer jenny jens jeremy jess jessica jill jim jo joachim joakim joan joanna joanne jodie joe joel johan johanna john jonas jonathan
jonna jordan josef josefin josefina joseph josephine joshua joy joyce judith judy julia julian julie julius justus jöran jörgen kaj kajsa karen karin
karl karl-erik karl-johan karolina katarina kate katherine kathleen kathryn katie katja kayleigh keith kelly kennet kenneth kent kerry kerstin kevin
kieran kim kimberley kirsty kjell kjell-åke klara klas klaus knut krister kristian kristina kristoffer kurt kyle kåre lars lars-erik lars-göran
lars-olof lasse lauren laurence lawrence leah leanne lee leif lena lennart leo lesley leslie levi lewis liam lilian lillemor lilly lily lina linda
linn linnea linnéa linus lisa lisbet lisbeth liselott lisen liv liz logan lorraine lotta louis louise lova lovisa lucas lucy ludvig lukas luke lydia
lynn madison magdalena magnus maj maj-britt maj-len maj-lis majken majvor malcolm malena malin malte marcus margaret margareta margaretha margit
margot mari maria mariana marianne marie marika marilyn marina marion marit mark markus martha martin martina martyn mary mason mathias mathilda
matilda mats matthew mattias maureen max maximilian megan melanie melissa melker mia michael michaela michelle mikael mikaela mina minna miriam moa
mohammed molly mona monica monika märta nancy nanna naomi natalie natasha nathalie nathan neil nelly nicholas nick nicklas nicola nicolas nigel niklas
nils nina noah nora norma norman olaf olav ole olga oliver olivia olle olof ols oscar oskar otto ove owen pamela patricia patrick patrik paul paula
paulina pauline peggy penelope per per-erik per-olof pernilla peter petra petter philip phillip phoebe pia poppy rabbe rachel ragnar ragnhild ralf
ralph rasmus raymond rebecca rebecka reece regina reginald rhys richard rickard ricky rikard riley robert robin roger roland rolf ronald ronja rosa
rose-marie rosemary rosie ross roy ruby runa rune rurik russell rut ruth ryan saga sally sam samantha samuel sandra sanna sara sarah scarlett scott
sean sebastian selma sharon shaun sheila shirley sian sigfrid signe sigrid sigurd simon siri siv sixten sofi sofia sofie solbritt solveig sonja sophia
sophie stacey staffan stanley stefan stella sten stephanie stephen steve steven stewart stig stina stuart sture sue summer sune susan susann susanna
susanne suzanne svante svea sven sven-erik sven-olof sylvia synnöve sölve tara teodor terence teresa terese terry theo theodor theresa therese thomas
thor tim timothy tina tobias toby todd tom tomas tommy tony tor tora torbjörn tord tore torsten tove tracey tracy trevor trygve tuva tyler tyra ulf
ulla ulla-britt ulla-maj ulrica ulrik ulrika una uno urban ursula valborg valdemar valerie valter vanessa vendela vera veronica victor victoria vidar
viking viktor viktoria vilhelm vilma vincent viola violet viveca viveka vivian walter wayne wendy wesley wilhelm will william ylva yngve yvonne
zachary zara zoe åke åsa örjan östen
`
