// Finnish words and phrases that may tell of acute danger, by their stems, and those that only look like it.
export const fi = {
  signs: [
    // Suicide and harming oneself
    'itsemurh*', 'itsetuho*', '(tapan|tappaa|tappaisin|tapoin|tappamassa|tappamista) ~ (itseni|itsensä|itteni|itseäni|ittensä)',
    '(itseni|itsensä|itteni) ~ (tappaa|tapan|tappanut|tappaisin|hengiltä)',
    'en ~ (jaksa|halua|haluu|haluaisi|tahdo|jaksais|jaksaisi|haluais) ~ elää', '(ei|eikä) ~ (jaksa|halua|tahdo) enää elää', '(haluan|haluaisin|haluun|tahdon|halusin|haluaa) ~ kuolla',
    'toivo* ~ (kuollut|kuolisin)', 'parempi ~ kuolleena', '(ei|mitään) ~ syytä elää', 'elämällä* ei ole ~ merkitystä', 'ei elämässä ~ järkeä',
    '(päätän|päättää|päättämässä|lopetan|lopettaa) ~ (päiväni|päivänsä|elämäni|elämänsä)', 'riis(un|tää|tävä|tämään) ~ hengen*',
    'viil* ~ (itseäni|itseään|ranteet|ranteeni|käteni|ranteita*)', 'vahingoit* ~ (itseäni|itseään|lasta|lapsia|lastaan)', 'hir(tän|ttää|ttäisi*|ttäytyä|ttäydyn) ~ (itseni|itsensä)',
    'hirttäyty*', '(hyppään|hypätä|hyppää) ~ (sillalta|alle|katolta)', 'junan alle', 'ulospääsy* ~ kuolema*', 'parempi ~ (minua|mua) ei ~ (olisi|olis)', '(otan|otin|ottaa|otti|söin|söi) ~ kaikki ~ (lääkkeet|lääkkeeni|pillerit|unilääkkeet)', 'yliannost*',
    // Violence and abuse
    '(lyö|löi|lyönyt|hakkaa|hakkasi|hakannut|potkii|potki|kuristaa|kuristi|kuristanut|satuttaa|satuttanut|raapii|ravistelee|ravisteli|piekse*) ~ (minua|mua|meitä|häntä|lasta|lapsia|lastaan|lapsiaan|lastani|lapsiani|lapsiamme|vauvaa|äitiä|äitiäni|isääni|poikaa|poikaani|tyttöä|tytärtäni|siskoa*|veljeäni|vaimoaan)',
    '(minua|mua|meitä|häntä|lasta|lapsia|vauvaa|äitiäni|poikaani|tytärtäni|äitiä) ~ (lyödään|lyöty|lyö|hakataan|hakattu|hakkaa|kuristettu|kuristaa|potkitaan|potkittu|satutetaan|satutettu|pahoinpid*)',
    'pahoinpit*', 'pahoinpid*', '(uhkaa|uhkasi|uhannut|uhkailee|uhkaili|aikoo|aion|meinaa|lupasi) ~ tappaa', 'tappouhka*', 'tapan ~ (sinut|hänet|teidät|jonkun|lapseni|lapset)', '(tappaa|tappavat) ~ (minut|mut|meidät|lapset|lapsensa|hänet)',
    '(uhkaa|uhkasi|uhkaili|uhkailee|uhannut) ~ (veitsellä|puukolla|aseella|kirveellä)', '(puukon|veitsen|aseen) kanssa', 'raiska*', 'raiskannu*', 'seksuaali* ~ (hyväksi*|väkiv*)', 'käyt* ~ seksuaalisesti hyväkseen', 'insesti*',
    '(on|oli|tulee|tullut|käy) ~ väkivaltai(nen|seksi)', '(käyttää|käyttänyt|käytti) ~ väkivaltaa', 'lähisuhdeväkival*', 'perheväkival*', 'pelkään ~ (henkeni|henkemme|puolesta)', '(pelkään|pelottaa) ~ (miestäni|isää|isääni|exää|exääni|puolisoani|äitiä)', 'pelkään ~ (tappaa|lyö|satuttaa|tekee)',
    '(koskettelee|koskettelee|kosketteli|lähentele*|lähenteli) ~ (lasta|lastani|tyttöä|tytärtäni|poikaa|poikaani|minua|mua)',
    // A child, or somebody who cannot help themselves
    '(lapsi|lapset|lapseni|lapsen|vauva|vauvan|lapsella|lapsia|poikani|tyttäreni|vanhus|äiti|äitini|isä|isäni) ~ (vaarassa|heitteillä|hengenvaarassa|hengenhädässä)', '(lapsi|lapset|vauva|vauvan|lapsia|lapsen|taapero) ~ (yksin|yksinään) ~ (kotona|kotiin|yöllä|öisin|yöt|asunnossa)', '(vauva|taapero|vauvan) ~ yksin',
    'hengenvaar*', 'hengenhädä*', 'henki ~ vaarassa', 'heitteillejät*', 'jätetty heitteille', '(jäänyt|jäi|makasi|makaa|maannut|löytyi|jätetty) ~ lattia(lle|lta|lla)', 'tajuttom*', 'tajuton', '(ei|eikä) hengitä', '(lapset|lapsilla|lapsi|lapsella|vauva) ~ nälkäisi*', 'vanhemmat ~ (juovat|humalassa|päihtyneinä) ~ laps*',
  ],
  harmless: [
    '(melkein|olin) kuol* ~ (häpeä*|häpeästä|nauru*)', 'kuol* ~ (häpeä*|nauru*|tylsyyteen|tylsyydestä|jännitykseen|uteliaisuu*)', '(tapan|tappaa|tapoin|tapettiin|tappamassa|tappamista) ~ aikaa', 'tap* ~ (motivaation|ilon|innon|luovuuden)',
    'itsenäi*', '(hakkaa|hakata|hakannut) ~ päätä*', '(lyö|löi|lyönyt|lyötiin) ~ (lukkoon|ällikällä|laudalta|leiville|vetoa|korville|hanskat)', '(en|ei) ~ tarvinnut ~ pelätä', 'itsemurhien ehkäisy*', 'väkivaltatyö*', '(lähisuhde|perhe)väkival* ~ (kurssi*|ryhmä*|luento*|koulutu*|ehkäisy*|työ*)', 'elää ~ (laitoksessa|kuin|ilman|näillä|näin|tällä)', '(ei|eikä) ~ (ole|ollut) ~ vaarassa', 'kilpail* ~ hakkaa', 'yliannostelu*',
    // What is not said of a person lying there
    '(lelut|tavarat|roskat|vaatteet|paperit|lääkkeet|kengät|ruoka) ~ (jäi|jäänyt|jääneet|makasi|löytyi) ~ lattia*',
  ],
}
