// Swedish words and phrases that may tell of acute danger, by their stems, and those that only look like it.
export const sv = {
  signs: [
    // Suicide and harming oneself
    'självmord*', '(ta|tar|tog|tagit) ~ livet av (mig|sig)', '(ta|tar) mitt ~ liv', '(döda|dödar|döda) (mig|sig) ~ (själv|nu)', '(orkar|vill|ids) inte ~ leva', '(vill|skulle vilja|önskar) ~ dö', 'önskar ~ (död|dog)', 'självskad*',
    '(skada|skadar|skadat|skär|skära|skurit) ~ (mig|sig) själv', '(skär|skära|skurit) (mig|sig)', '(tar|tog|tagit|ta) för många ~ (tabletter|piller)', '(hänga|hänger) mig', '(avsluta|avslutar) mitt liv', '(ingen|inget) ~ (mening|skäl) ~ leva', 'bättre ~ om jag ~ död', 'hoppa* ~ från bron', 'överdos*', '(tar|tog|ta) alla ~ (tabletter|tabletterna|piller|pillren|mediciner)',
    // Violence and abuse
    '(slår|slog|slagit|sparkar|sparkade|stryper|ströp|skakar|skakade|biter|knuffar) ~ (mig|oss|barnet|barnen|henne|honom|barn|mamma|pappa|bebisen|sonen|dottern|dotter|son)',
    'misshand*', '(hotar|hotade|hotat|tänker|kommer|ska) ~ (döda|mörda)', 'dödshot*', '(hotar|hotade|hotat) ~ (kniv|vapen|yxa)', 'våldt*', 'våldför*', 'sexuel* ~ (utnyttj*|övergrepp*|ofreda*)', 'utnyttja* ~ sexuellt', 'övergrepp*', 'incest*', '(är|blir|var) ~ våldsam', '(använder|använt|brukar) ~ våld', 'våld i hemmet', 'våld i nära relation*', '(rädd|rädda) ~ (livet|liv|man|make|pappa|sambo|ex)', 'fruktar ~ liv', '(tafsar|tafsade) ~ (barn*|mig|dotter*|son*)',
    // A child, or somebody who cannot help themselves
    '(barn|barnet|barnen|bebisen|babyn|mamma|mor|far|pappa) ~ (fara|livsfara)', '(barn|barnet|barnen|bebisen|babyn) ~ ensam* ~ (hemma|natten|nätterna)', '(bebisen|babyn) ~ ensam', '(är|är|befinner) ~ i fara', 'livsfar*', 'livshotande', '(låg|legat|ligger|lämnats) ~ golvet', 'medvetslös*', 'andas inte',
  ],
  harmless: [
    '(slå|slår|slog) ihjäl ~ tid*', 'dö* ~ av ~ (skam|skratt|nyfiken*|tristess|leda)', 'skäm* ihjäl*', '(slår|slog|slagit) mig ~ (att|hur|som)', 'självständig*', 'dödstrött*', '(ingen|inte|utan) ~ fara', 'fara ~ (hem|till|iväg|dit)', 'slår ~ (huvudet|fast|till|rekord|upp)', 'rädd ~ (fråga|ringa|söka)', 'vill inte leva (på|utan|så)', '(leksaker*|kläder*|papper*|skräp*) ~ (låg|ligger) ~ golvet', 'självmordsprevent*',
  ],
}
