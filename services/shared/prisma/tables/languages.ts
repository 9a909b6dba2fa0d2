/**
 * The twelve official languages of South Africa, English as it is written elsewhere, the widely spoken languages of Africa,
 * and the main ones of the world: BCP 47 tag, ISO 639-3, English name, endonym, script, plural categories (CLDR).
 */
export const LANGUAGES = `
en|eng|English|English|Latn|ONE,OTHER
af|afr|Afrikaans|Afrikaans|Latn|ONE,OTHER
nr|nbl|South Ndebele|isiNdebele|Latn|ONE,OTHER
nso|nso|Northern Sotho|Sesotho sa Leboa|Latn|ONE,OTHER
ss|ssw|Swati|siSwati|Latn|ONE,OTHER
st|sot|Southern Sotho|Sesotho|Latn|ONE,OTHER
tn|tsn|Tswana|Setswana|Latn|ONE,OTHER
ts|tso|Tsonga|Xitsonga|Latn|ONE,OTHER
ve|ven|Venda|Tshivenḓa|Latn|ONE,OTHER
xh|xho|Xhosa|isiXhosa|Latn|ONE,OTHER
zu|zul|Zulu|isiZulu|Latn|ONE,OTHER
sfs|sfs|South African Sign Language|South African Sign Language|Zxxx|OTHER
en-GB|eng|British English|British English|Latn|ONE,OTHER
en-KE|eng|Kenyan English|Kenyan English|Latn|ONE,OTHER
en-NG|eng|Nigerian English|Nigerian English|Latn|ONE,OTHER
en-US|eng|American English|American English|Latn|ONE,OTHER
en-ZA|eng|South African English|South African English|Latn|ONE,OTHER
ak|aka|Akan|Akan|Latn|ONE,OTHER
am|amh|Amharic|አማርኛ|Ethi|ONE,OTHER
bem|bem|Bemba|Ichibemba|Latn|ONE,OTHER
ee|ewe|Ewe|Eʋegbe|Latn|ONE,OTHER
ff|ful|Fula|Pulaar|Latn|ONE,OTHER
ha|hau|Hausa|Hausa|Latn|ONE,OTHER
ig|ibo|Igbo|Igbo|Latn|OTHER
rw|kin|Kinyarwanda|Ikinyarwanda|Latn|OTHER
rn|run|Rundi|Ikirundi|Latn|OTHER
ln|lin|Lingala|lingála|Latn|ONE,OTHER
lg|lug|Ganda|Luganda|Latn|ONE,OTHER
mg|mlg|Malagasy|Malagasy|Latn|ONE,OTHER
naq|naq|Nama|Khoekhoegowab|Latn|ONE,TWO,OTHER
nd|nde|North Ndebele|isiNdebele|Latn|ONE,OTHER
ny|nya|Chichewa|Chichewa|Latn|ONE,OTHER
om|orm|Oromo|Oromoo|Latn|ONE,OTHER
sn|sna|Shona|chiShona|Latn|ONE,OTHER
so|som|Somali|Soomaali|Latn|ONE,OTHER
sw|swa|Swahili|Kiswahili|Latn|ONE,OTHER
ti|tir|Tigrinya|ትግርኛ|Ethi|ONE,OTHER
wo|wol|Wolof|Wolof|Latn|OTHER
yo|yor|Yoruba|Èdè Yorùbá|Latn|OTHER
ar|ara|Arabic|العربية|Arab|ZERO,ONE,TWO,FEW,MANY,OTHER
bn|ben|Bangla|বাংলা|Beng|ONE,OTHER
cs|ces|Czech|čeština|Latn|ONE,FEW,MANY,OTHER
da|dan|Danish|dansk|Latn|ONE,OTHER
de|deu|German|Deutsch|Latn|ONE,OTHER
el|ell|Greek|Ελληνικά|Grek|ONE,OTHER
es|spa|Spanish|español|Latn|ONE,MANY,OTHER
es-419|spa|Latin American Spanish|español latinoamericano|Latn|ONE,MANY,OTHER
fa|fas|Persian|فارسی|Arab|ONE,OTHER
fi|fin|Finnish|suomi|Latn|ONE,OTHER
fil|fil|Filipino|Filipino|Latn|ONE,OTHER
fr|fra|French|français|Latn|ONE,MANY,OTHER
gu|guj|Gujarati|ગુજરાતી|Gujr|ONE,OTHER
he|heb|Hebrew|עברית|Hebr|ONE,TWO,OTHER
hi|hin|Hindi|हिन्दी|Deva|ONE,OTHER
hu|hun|Hungarian|magyar|Latn|ONE,OTHER
id|ind|Indonesian|Bahasa Indonesia|Latn|OTHER
it|ita|Italian|italiano|Latn|ONE,MANY,OTHER
ja|jpn|Japanese|日本語|Jpan|OTHER
ko|kor|Korean|한국어|Kore|OTHER
ms|msa|Malay|Melayu|Latn|OTHER
nb|nob|Norwegian Bokmål|norsk bokmål|Latn|ONE,OTHER
nl|nld|Dutch|Nederlands|Latn|ONE,OTHER
pa|pan|Punjabi|ਪੰਜਾਬੀ|Guru|ONE,OTHER
pl|pol|Polish|polski|Latn|ONE,FEW,MANY,OTHER
pt|por|Portuguese|português|Latn|ONE,MANY,OTHER
pt-BR|por|Brazilian Portuguese|português do Brasil|Latn|ONE,MANY,OTHER
ro|ron|Romanian|română|Latn|ONE,FEW,OTHER
ru|rus|Russian|русский|Cyrl|ONE,FEW,MANY,OTHER
sv|swe|Swedish|svenska|Latn|ONE,OTHER
ta|tam|Tamil|தமிழ்|Taml|ONE,OTHER
te|tel|Telugu|తెలుగు|Telu|ONE,OTHER
th|tha|Thai|ไทย|Thai|OTHER
tr|tur|Turkish|Türkçe|Latn|ONE,OTHER
uk|ukr|Ukrainian|українська|Cyrl|ONE,FEW,MANY,OTHER
ur|urd|Urdu|اردو|Arab|ONE,OTHER
vi|vie|Vietnamese|Tiếng Việt|Latn|OTHER
zh-Hans|zho|Simplified Chinese|简体中文|Hans|OTHER
zh-Hant|zho|Traditional Chinese|繁體中文|Hant|OTHER
`;
