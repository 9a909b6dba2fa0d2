/**
 * Every currency and fund of ISO 4217 in use: alphabetic and numeric code, name, CLDR narrow symbol, minor unit where it is
 * not 2 (`N.A.` where the standard has none), kind where it is not national (F a fund, M a metal, S supranational), the
 * smallest sum payable in cash.
 */
export const CURRENCIES = `
AED|784|UAE Dirham
AFN|971|Afghani|؋
ALL|008|Lek
AMD|051|Armenian Dram|֏
AOA|973|Kwanza|Kz
ARS|032|Argentine Peso|$
AUD|036|Australian Dollar|$|||0.05
AWG|533|Aruban Florin
AZN|944|Azerbaijan Manat|₼
BAM|977|Convertible Mark|KM
BBD|052|Barbados Dollar|$
BDT|050|Taka|৳
BHD|048|Bahraini Dinar||3
BIF|108|Burundi Franc||0
BMD|060|Bermudian Dollar|$
BND|096|Brunei Dollar|$
BOB|068|Boliviano|Bs
BOV|984|Mvdol|||F
BRL|986|Brazilian Real|R$
BSD|044|Bahamian Dollar|$
BTN|064|Ngultrum
BWP|072|Pula|P
BYN|933|Belarusian Ruble
BZD|084|Belize Dollar|$
CAD|124|Canadian Dollar|$|||0.05
CDF|976|Congolese Franc
CHE|947|WIR Euro|||F
CHF|756|Swiss Franc||||0.05
CHW|948|WIR Franc|||F
CLF|990|Unidad de Fomento||4|F
CLP|152|Chilean Peso|$|0
CNY|156|Yuan Renminbi|¥
COP|170|Colombian Peso|$
COU|970|Unidad de Valor Real|||F
CRC|188|Costa Rican Colon|₡
CUP|192|Cuban Peso|$
CVE|132|Cabo Verde Escudo
CZK|203|Czech Koruna|Kč|||1
DJF|262|Djibouti Franc||0
DKK|208|Danish Krone|kr|||0.5
DOP|214|Dominican Peso|$
DZD|012|Algerian Dinar
EGP|818|Egyptian Pound|E£
ERN|232|Nakfa
ETB|230|Ethiopian Birr
EUR|978|Euro|€
FJD|242|Fiji Dollar|$
FKP|238|Falkland Islands Pound|£
GBP|826|Pound Sterling|£
GEL|981|Lari|₾
GHS|936|Ghana Cedi|GH₵
GIP|292|Gibraltar Pound|£
GMD|270|Dalasi
GNF|324|Guinean Franc|FG|0
GTQ|320|Quetzal|Q
GYD|328|Guyana Dollar|$
HKD|344|Hong Kong Dollar|$|||0.1
HNL|340|Lempira|L
HTG|332|Gourde
HUF|348|Forint|Ft|||5
IDR|360|Rupiah|Rp
ILS|376|New Israeli Sheqel|₪|||0.1
INR|356|Indian Rupee|₹
IQD|368|Iraqi Dinar||3
IRR|364|Iranian Rial
ISK|352|Iceland Krona|kr|0
JMD|388|Jamaican Dollar|$
JOD|400|Jordanian Dinar||3
JPY|392|Yen|¥|0
KES|404|Kenyan Shilling
KGS|417|Som|⃀
KHR|116|Riel|៛
KMF|174|Comorian Franc|CF|0
KPW|408|North Korean Won|₩
KRW|410|Won|₩|0
KWD|414|Kuwaiti Dinar||3
KYD|136|Cayman Islands Dollar|$
KZT|398|Tenge|₸
LAK|418|Lao Kip|₭
LBP|422|Lebanese Pound|L£
LKR|144|Sri Lanka Rupee|Rs
LRD|430|Liberian Dollar|$
LSL|426|Loti
LYD|434|Libyan Dinar||3
MAD|504|Moroccan Dirham
MDL|498|Moldovan Leu
MGA|969|Malagasy Ariary|Ar
MKD|807|Denar
MMK|104|Kyat|K
MNT|496|Tugrik|₮
MOP|446|Pataca
MRU|929|Ouguiya
MUR|480|Mauritius Rupee|Rs
MVR|462|Rufiyaa
MWK|454|Malawi Kwacha
MXN|484|Mexican Peso|$
MXV|979|Mexican Unidad de Inversion (UDI)|||F
MYR|458|Malaysian Ringgit|RM|||0.05
MZN|943|Mozambique Metical
NAD|516|Namibia Dollar|$
NGN|566|Naira|₦
NIO|558|Cordoba Oro|C$
NOK|578|Norwegian Krone|kr|||1
NPR|524|Nepalese Rupee|Rs
NZD|554|New Zealand Dollar|$|||0.1
OMR|512|Rial Omani||3
PAB|590|Balboa
PEN|604|Sol
PGK|598|Kina
PHP|608|Philippine Peso|₱
PKR|586|Pakistan Rupee|Rs
PLN|985|Zloty|zł
PYG|600|Guarani|₲|0
QAR|634|Qatari Rial
RON|946|Romanian Leu|lei
RSD|941|Serbian Dinar
RUB|643|Russian Ruble|₽
RWF|646|Rwanda Franc|RF|0
SAR|682|Saudi Riyal
SBD|090|Solomon Islands Dollar|$
SCR|690|Seychelles Rupee
SDG|938|Sudanese Pound
SEK|752|Swedish Krona|kr|||1
SGD|702|Singapore Dollar|$|||0.05
SHP|654|Saint Helena Pound|£
SLE|925|Leone
SOS|706|Somali Shilling
SRD|968|Surinam Dollar|$
SSP|728|South Sudanese Pound|£
STN|930|Dobra|Db
SVC|222|El Salvador Colon
SYP|760|Syrian Pound|£
SZL|748|Lilangeni
THB|764|Baht|฿
TJS|972|Somoni
TMT|934|Turkmenistan New Manat
TND|788|Tunisian Dinar||3
TOP|776|Pa’anga|T$
TRY|949|Turkish Lira|₺
TTD|780|Trinidad and Tobago Dollar|$
TWD|901|New Taiwan Dollar|$
TZS|834|Tanzanian Shilling
UAH|980|Hryvnia|₴
UGX|800|Uganda Shilling||0
USD|840|US Dollar|$
USN|997|US Dollar (Next day)|||F
UYI|940|Uruguay Peso en Unidades Indexadas (UI)||0|F
UYU|858|Peso Uruguayo|$
UYW|927|Unidad Previsional||4
UZS|860|Uzbekistan Sum
VED|926|Bolívar Soberano
VES|928|Bolívar Soberano
VND|704|Dong|₫|0
VUV|548|Vatu||0
WST|882|Tala
XAD|396|Arab Accounting Dinar|||S
XAF|950|CFA Franc BEAC|FCFA|0
XAG|961|Silver||N.A.|M
XAU|959|Gold||N.A.|M
XBA|955|Bond Markets Unit European Composite Unit (EURCO)||N.A.|S
XBB|956|Bond Markets Unit European Monetary Unit (E.M.U.-6)||N.A.|S
XBC|957|Bond Markets Unit European Unit of Account 9 (E.U.A.-9)||N.A.|S
XBD|958|Bond Markets Unit European Unit of Account 17 (E.U.A.-17)||N.A.|S
XCD|951|East Caribbean Dollar|$
XCG|532|Caribbean Guilder|Cg.
XDR|960|SDR (Special Drawing Right)||N.A.|S
XOF|952|CFA Franc BCEAO|F CFA|0
XPD|964|Palladium||N.A.|M
XPF|953|CFP Franc|CFPF|0
XPT|962|Platinum||N.A.|M
XSU|994|Sucre||N.A.|S
XTS|963|Codes specifically reserved for testing purposes||N.A.|S
XUA|965|ADB Unit of Account||N.A.|S
XXX|999|The codes assigned for transactions where no currency is involved||N.A.|S
YER|886|Yemeni Rial
ZAR|710|Rand|R|||0.1
ZMW|967|Zambian Kwacha|ZK
ZWG|924|Zimbabwe Gold
`;

/** Lately withdrawn ones, which older rows still name: code, numeric code, name, day of withdrawal, successor. */
export const HISTORIC = `
ANG|532|Netherlands Antillean Guilder|2025-03-31|XCG
BGN|975|Bulgarian Lev|2026-01-01|EUR
CUC|931|Peso Convertible|2021-06-01|CUP
HRK|191|Kuna|2023-01-01|EUR
SLL|694|Leone|2024-03-31|SLE
ZWL|932|Zimbabwe Dollar|2024-08-31|ZWG
`;
