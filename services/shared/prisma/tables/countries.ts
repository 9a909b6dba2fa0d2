/**
 * Every officially assigned code of ISO 3166-1, in its order: alpha-2, alpha-3, numeric code, short name, full name where
 * it is another, E.164 country code, legal tender, first day of the week where it is not Monday, `-` where the area is no
 * independent state.
 */
export const COUNTRIES = `
AD|AND|020|Andorra|Principality of Andorra|376|EUR||
AE|ARE|784|United Arab Emirates||971|AED||
AF|AFG|004|Afghanistan|Islamic Republic of Afghanistan|93|AFN|SAT|
AG|ATG|028|Antigua and Barbuda||1268|XCD|SUN|
AI|AIA|660|Anguilla||1264|XCD||-
AL|ALB|008|Albania|Republic of Albania|355|ALL||
AM|ARM|051|Armenia|Republic of Armenia|374|AMD||
AO|AGO|024|Angola|Republic of Angola|244|AOA||
AQ|ATA|010|Antarctica||672|||-
AR|ARG|032|Argentina|Argentine Republic|54|ARS||
AS|ASM|016|American Samoa||1684|USD|SUN|-
AT|AUT|040|Austria|Republic of Austria|43|EUR||
AU|AUS|036|Australia||61|AUD||
AW|ABW|533|Aruba||297|AWG||-
AX|ALA|248|Åland Islands||358|EUR||-
AZ|AZE|031|Azerbaijan|Republic of Azerbaijan|994|AZN||
BA|BIH|070|Bosnia and Herzegovina|Republic of Bosnia and Herzegovina|387|BAM||
BB|BRB|052|Barbados||1246|BBD||
BD|BGD|050|Bangladesh|People's Republic of Bangladesh|880|BDT|SUN|
BE|BEL|056|Belgium|Kingdom of Belgium|32|EUR||
BF|BFA|854|Burkina Faso||226|XOF||
BG|BGR|100|Bulgaria|Republic of Bulgaria|359|EUR||
BH|BHR|048|Bahrain|Kingdom of Bahrain|973|BHD|SAT|
BI|BDI|108|Burundi|Republic of Burundi|257|BIF||
BJ|BEN|204|Benin|Republic of Benin|229|XOF||
BL|BLM|652|Saint Barthélemy||590|EUR||-
BM|BMU|060|Bermuda||1441|BMD||-
BN|BRN|096|Brunei Darussalam||673|BND||
BO|BOL|068|Bolivia (Plurinational State of)|Plurinational State of Bolivia|591|BOB||
BQ|BES|535|Bonaire, Sint Eustatius and Saba||599|USD||-
BR|BRA|076|Brazil|Federative Republic of Brazil|55|BRL|SUN|
BS|BHS|044|Bahamas|Commonwealth of the Bahamas|1242|BSD|SUN|
BT|BTN|064|Bhutan|Kingdom of Bhutan|975|BTN|SUN|
BV|BVT|074|Bouvet Island||47|NOK||-
BW|BWA|072|Botswana|Republic of Botswana|267|BWP|SUN|
BY|BLR|112|Belarus|Republic of Belarus|375|BYN||
BZ|BLZ|084|Belize||501|BZD|SUN|
CA|CAN|124|Canada||1|CAD|SUN|
CC|CCK|166|Cocos (Keeling) Islands||61|AUD||-
CD|COD|180|Congo (Democratic Republic of the)||243|CDF||
CF|CAF|140|Central African Republic||236|XAF||
CG|COG|178|Congo|Republic of the Congo|242|XAF||
CH|CHE|756|Switzerland|Swiss Confederation|41|CHF||
CI|CIV|384|Côte d'Ivoire|Republic of Côte d'Ivoire|225|XOF||
CK|COK|184|Cook Islands||682|NZD||-
CL|CHL|152|Chile|Republic of Chile|56|CLP||
CM|CMR|120|Cameroon|Republic of Cameroon|237|XAF||
CN|CHN|156|China|People's Republic of China|86|CNY||
CO|COL|170|Colombia|Republic of Colombia|57|COP|SUN|
CR|CRI|188|Costa Rica|Republic of Costa Rica|506|CRC||
CU|CUB|192|Cuba|Republic of Cuba|53|CUP||
CV|CPV|132|Cabo Verde|Republic of Cabo Verde|238|CVE||
CW|CUW|531|Curaçao||599|XCG||-
CX|CXR|162|Christmas Island||61|AUD||-
CY|CYP|196|Cyprus|Republic of Cyprus|357|EUR||
CZ|CZE|203|Czechia|Czech Republic|420|CZK||
DE|DEU|276|Germany|Federal Republic of Germany|49|EUR||
DJ|DJI|262|Djibouti|Republic of Djibouti|253|DJF|SAT|
DK|DNK|208|Denmark|Kingdom of Denmark|45|DKK||
DM|DMA|212|Dominica|Commonwealth of Dominica|1767|XCD|SUN|
DO|DOM|214|Dominican Republic||1809|DOP|SUN|
DZ|DZA|012|Algeria|People's Democratic Republic of Algeria|213|DZD|SAT|
EC|ECU|218|Ecuador|Republic of Ecuador|593|USD||
EE|EST|233|Estonia|Republic of Estonia|372|EUR||
EG|EGY|818|Egypt|Arab Republic of Egypt|20|EGP|SAT|
EH|ESH|732|Western Sahara||212|MAD||-
ER|ERI|232|Eritrea|the State of Eritrea|291|ERN||
ES|ESP|724|Spain|Kingdom of Spain|34|EUR||
ET|ETH|231|Ethiopia|Federal Democratic Republic of Ethiopia|251|ETB|SUN|
FI|FIN|246|Finland|Republic of Finland|358|EUR||
FJ|FJI|242|Fiji|Republic of Fiji|679|FJD||
FK|FLK|238|Falkland Islands (Malvinas)||500|FKP||-
FM|FSM|583|Micronesia (Federated States of)|Federated States of Micronesia|691|USD||
FO|FRO|234|Faroe Islands||298|DKK||-
FR|FRA|250|France|French Republic|33|EUR||
GA|GAB|266|Gabon|Gabonese Republic|241|XAF||
GB|GBR|826|United Kingdom|United Kingdom of Great Britain and Northern Ireland|44|GBP||
GD|GRD|308|Grenada||1473|XCD||
GE|GEO|268|Georgia||995|GEL||
GF|GUF|254|French Guiana||594|EUR||-
GG|GGY|831|Guernsey||44|GBP||-
GH|GHA|288|Ghana|Republic of Ghana|233|GHS||
GI|GIB|292|Gibraltar||350|GIP||-
GL|GRL|304|Greenland||299|DKK||-
GM|GMB|270|Gambia|Republic of the Gambia|220|GMD||
GN|GIN|324|Guinea|Republic of Guinea|224|GNF||
GP|GLP|312|Guadeloupe||590|EUR||-
GQ|GNQ|226|Equatorial Guinea|Republic of Equatorial Guinea|240|XAF||
GR|GRC|300|Greece|Hellenic Republic|30|EUR||
GS|SGS|239|South Georgia and the South Sandwich Islands||500|GBP||-
GT|GTM|320|Guatemala|Republic of Guatemala|502|GTQ|SUN|
GU|GUM|316|Guam||1671|USD|SUN|-
GW|GNB|624|Guinea-Bissau|Republic of Guinea-Bissau|245|XOF||
GY|GUY|328|Guyana|Republic of Guyana|592|GYD||
HK|HKG|344|Hong Kong|Hong Kong Special Administrative Region of China|852|HKD|SUN|-
HM|HMD|334|Heard Island and McDonald Islands||672|AUD||-
HN|HND|340|Honduras|Republic of Honduras|504|HNL|SUN|
HR|HRV|191|Croatia|Republic of Croatia|385|EUR||
HT|HTI|332|Haiti|Republic of Haiti|509|HTG||
HU|HUN|348|Hungary||36|HUF||
ID|IDN|360|Indonesia|Republic of Indonesia|62|IDR|SUN|
IE|IRL|372|Ireland||353|EUR||
IL|ISR|376|Israel|State of Israel|972|ILS|SUN|
IM|IMN|833|Isle of Man||44|GBP||-
IN|IND|356|India|Republic of India|91|INR|SUN|
IO|IOT|086|British Indian Ocean Territory||246|USD||-
IQ|IRQ|368|Iraq|Republic of Iraq|964|IQD|SAT|
IR|IRN|364|Iran (Islamic Republic of)|Islamic Republic of Iran|98|IRR|SAT|
IS|ISL|352|Iceland|Republic of Iceland|354|ISK|SUN|
IT|ITA|380|Italy|Italian Republic|39|EUR||
JE|JEY|832|Jersey||44|GBP||-
JM|JAM|388|Jamaica||1876|JMD|SUN|
JO|JOR|400|Jordan|Hashemite Kingdom of Jordan|962|JOD|SAT|
JP|JPN|392|Japan||81|JPY|SUN|
KE|KEN|404|Kenya|Republic of Kenya|254|KES|SUN|
KG|KGZ|417|Kyrgyzstan|Kyrgyz Republic|996|KGS||
KH|KHM|116|Cambodia|Kingdom of Cambodia|855|KHR|SUN|
KI|KIR|296|Kiribati|Republic of Kiribati|686|AUD||
KM|COM|174|Comoros|Union of the Comoros|269|KMF||
KN|KNA|659|Saint Kitts and Nevis||1869|XCD||
KP|PRK|408|Korea (Democratic People's Republic of)|Democratic People's Republic of Korea|850|KPW||
KR|KOR|410|Korea (Republic of)||82|KRW|SUN|
KW|KWT|414|Kuwait|State of Kuwait|965|KWD|SAT|
KY|CYM|136|Cayman Islands||1345|KYD||-
KZ|KAZ|398|Kazakhstan|Republic of Kazakhstan|7|KZT||
LA|LAO|418|Lao People's Democratic Republic||856|LAK|SUN|
LB|LBN|422|Lebanon|Lebanese Republic|961|LBP||
LC|LCA|662|Saint Lucia||1758|XCD||
LI|LIE|438|Liechtenstein|Principality of Liechtenstein|423|CHF||
LK|LKA|144|Sri Lanka|Democratic Socialist Republic of Sri Lanka|94|LKR||
LR|LBR|430|Liberia|Republic of Liberia|231|LRD||
LS|LSO|426|Lesotho|Kingdom of Lesotho|266|LSL||
LT|LTU|440|Lithuania|Republic of Lithuania|370|EUR||
LU|LUX|442|Luxembourg|Grand Duchy of Luxembourg|352|EUR||
LV|LVA|428|Latvia|Republic of Latvia|371|EUR||
LY|LBY|434|Libya||218|LYD|SAT|
MA|MAR|504|Morocco|Kingdom of Morocco|212|MAD||
MC|MCO|492|Monaco|Principality of Monaco|377|EUR||
MD|MDA|498|Moldova (Republic of)|Republic of Moldova|373|MDL||
ME|MNE|499|Montenegro||382|EUR||
MF|MAF|663|Saint Martin (French part)||590|EUR||-
MG|MDG|450|Madagascar|Republic of Madagascar|261|MGA||
MH|MHL|584|Marshall Islands|Republic of the Marshall Islands|692|USD|SUN|
MK|MKD|807|North Macedonia|Republic of North Macedonia|389|MKD||
ML|MLI|466|Mali|Republic of Mali|223|XOF||
MM|MMR|104|Myanmar|Republic of Myanmar|95|MMK|SUN|
MN|MNG|496|Mongolia||976|MNT||
MO|MAC|446|Macao|Macao Special Administrative Region of China|853|MOP|SUN|-
MP|MNP|580|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands|1670|USD||-
MQ|MTQ|474|Martinique||596|EUR||-
MR|MRT|478|Mauritania|Islamic Republic of Mauritania|222|MRU||
MS|MSR|500|Montserrat||1664|XCD||-
MT|MLT|470|Malta|Republic of Malta|356|EUR|SUN|
MU|MUS|480|Mauritius|Republic of Mauritius|230|MUR||
MV|MDV|462|Maldives|Republic of Maldives|960|MVR|FRI|
MW|MWI|454|Malawi|Republic of Malawi|265|MWK||
MX|MEX|484|Mexico|United Mexican States|52|MXN|SUN|
MY|MYS|458|Malaysia||60|MYR||
MZ|MOZ|508|Mozambique|Republic of Mozambique|258|MZN|SUN|
NA|NAM|516|Namibia|Republic of Namibia|264|NAD||
NC|NCL|540|New Caledonia||687|XPF||-
NE|NER|562|Niger|Republic of the Niger|227|XOF||
NF|NFK|574|Norfolk Island||672|AUD||-
NG|NGA|566|Nigeria|Federal Republic of Nigeria|234|NGN||
NI|NIC|558|Nicaragua|Republic of Nicaragua|505|NIO|SUN|
NL|NLD|528|Netherlands|Kingdom of the Netherlands|31|EUR||
NO|NOR|578|Norway|Kingdom of Norway|47|NOK||
NP|NPL|524|Nepal|Federal Democratic Republic of Nepal|977|NPR|SUN|
NR|NRU|520|Nauru|Republic of Nauru|674|AUD||
NU|NIU|570|Niue||683|NZD||-
NZ|NZL|554|New Zealand||64|NZD||
OM|OMN|512|Oman|Sultanate of Oman|968|OMR|SAT|
PA|PAN|591|Panama|Republic of Panama|507|PAB|SUN|
PE|PER|604|Peru|Republic of Peru|51|PEN|SUN|
PF|PYF|258|French Polynesia||689|XPF||-
PG|PNG|598|Papua New Guinea|Independent State of Papua New Guinea|675|PGK||
PH|PHL|608|Philippines|Republic of the Philippines|63|PHP|SUN|
PK|PAK|586|Pakistan|Islamic Republic of Pakistan|92|PKR|SUN|
PL|POL|616|Poland|Republic of Poland|48|PLN||
PM|SPM|666|Saint Pierre and Miquelon||508|EUR||-
PN|PCN|612|Pitcairn||64|NZD||-
PR|PRI|630|Puerto Rico||1787|USD|SUN|-
PS|PSE|275|Palestine (State of)|the State of Palestine|970|ILS||-
PT|PRT|620|Portugal|Portuguese Republic|351|EUR|SUN|
PW|PLW|585|Palau|Republic of Palau|680|USD||
PY|PRY|600|Paraguay|Republic of Paraguay|595|PYG|SUN|
QA|QAT|634|Qatar|State of Qatar|974|QAR|SAT|
RE|REU|638|Réunion||262|EUR||-
RO|ROU|642|Romania||40|RON||
RS|SRB|688|Serbia|Republic of Serbia|381|RSD||
RU|RUS|643|Russian Federation||7|RUB||
RW|RWA|646|Rwanda|Rwandese Republic|250|RWF||
SA|SAU|682|Saudi Arabia|Kingdom of Saudi Arabia|966|SAR|SUN|
SB|SLB|090|Solomon Islands||677|SBD||
SC|SYC|690|Seychelles|Republic of Seychelles|248|SCR||
SD|SDN|729|Sudan|Republic of the Sudan|249|SDG|SAT|
SE|SWE|752|Sweden|Kingdom of Sweden|46|SEK||
SG|SGP|702|Singapore|Republic of Singapore|65|SGD|SUN|
SH|SHN|654|Saint Helena, Ascension and Tristan da Cunha||290|SHP||-
SI|SVN|705|Slovenia|Republic of Slovenia|386|EUR||
SJ|SJM|744|Svalbard and Jan Mayen||47|NOK||-
SK|SVK|703|Slovakia|Slovak Republic|421|EUR||
SL|SLE|694|Sierra Leone|Republic of Sierra Leone|232|SLE||
SM|SMR|674|San Marino|Republic of San Marino|378|EUR||
SN|SEN|686|Senegal|Republic of Senegal|221|XOF||
SO|SOM|706|Somalia|Federal Republic of Somalia|252|SOS||
SR|SUR|740|Suriname|Republic of Suriname|597|SRD||
SS|SSD|728|South Sudan|Republic of South Sudan|211|SSP||
ST|STP|678|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|239|STN||
SV|SLV|222|El Salvador|Republic of El Salvador|503|USD|SUN|
SX|SXM|534|Sint Maarten (Dutch part)||1721|XCG||-
SY|SYR|760|Syrian Arab Republic||963|SYP|SAT|
SZ|SWZ|748|Eswatini|Kingdom of Eswatini|268|SZL||
TC|TCA|796|Turks and Caicos Islands||1649|USD||-
TD|TCD|148|Chad|Republic of Chad|235|XAF||
TF|ATF|260|French Southern Territories||262|EUR||-
TG|TGO|768|Togo|Togolese Republic|228|XOF||
TH|THA|764|Thailand|Kingdom of Thailand|66|THB|SUN|
TJ|TJK|762|Tajikistan|Republic of Tajikistan|992|TJS||
TK|TKL|772|Tokelau||690|NZD||-
TL|TLS|626|Timor-Leste|Democratic Republic of Timor-Leste|670|USD||
TM|TKM|795|Turkmenistan||993|TMT||
TN|TUN|788|Tunisia|Republic of Tunisia|216|TND||
TO|TON|776|Tonga|Kingdom of Tonga|676|TOP||
TR|TUR|792|Türkiye|Republic of Türkiye|90|TRY||
TT|TTO|780|Trinidad and Tobago|Republic of Trinidad and Tobago|1868|TTD|SUN|
TV|TUV|798|Tuvalu||688|AUD||
TW|TWN|158|Taiwan (Province of China)||886|TWD|SUN|-
TZ|TZA|834|Tanzania, United Republic of|United Republic of Tanzania|255|TZS||
UA|UKR|804|Ukraine||380|UAH||
UG|UGA|800|Uganda|Republic of Uganda|256|UGX||
UM|UMI|581|United States Minor Outlying Islands||1|USD|SUN|-
US|USA|840|United States|United States of America|1|USD|SUN|
UY|URY|858|Uruguay|Eastern Republic of Uruguay|598|UYU||
UZ|UZB|860|Uzbekistan|Republic of Uzbekistan|998|UZS||
VA|VAT|336|Holy See (Vatican City State)||39|EUR||
VC|VCT|670|Saint Vincent and the Grenadines||1784|XCD||
VE|VEN|862|Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|58|VES|SUN|
VG|VGB|092|Virgin Islands (British)|British Virgin Islands|1284|USD||-
VI|VIR|850|Virgin Islands (U.S.)|Virgin Islands of the United States|1340|USD|SUN|-
VN|VNM|704|Viet Nam|Socialist Republic of Viet Nam|84|VND||
VU|VUT|548|Vanuatu|Republic of Vanuatu|678|VUV||
WF|WLF|876|Wallis and Futuna||681|XPF||-
WS|WSM|882|Samoa|Independent State of Samoa|685|WST|SUN|
YE|YEM|887|Yemen|Republic of Yemen|967|YER|SUN|
YT|MYT|175|Mayotte||262|EUR||-
ZA|ZAF|710|South Africa|Republic of South Africa|27|ZAR|SUN|
ZM|ZMB|894|Zambia|Republic of Zambia|260|ZMW||
ZW|ZWE|716|Zimbabwe|Republic of Zimbabwe|263|ZWG|SUN|
`;
