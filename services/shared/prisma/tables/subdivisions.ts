/** ISO 3166-2 for the countries of our schools and companies: the provinces of South Africa and the states of Nigeria. */
export const SUBDIVISIONS = `
ZA-EC|Eastern Cape|Mpuma-Koloni
ZA-FS|Free State|Freistata
ZA-GP|Gauteng
ZA-KZN|KwaZulu-Natal|KwaZulu-Natali
ZA-LP|Limpopo
ZA-MP|Mpumalanga
ZA-NC|Northern Cape|Kapa Bokone
ZA-NW|North West|Bokone Bophirima
ZA-WC|Western Cape|Wes-Kaap
NG-AB|Abia
NG-AD|Adamawa
NG-AK|Akwa Ibom
NG-AN|Anambra
NG-BA|Bauchi
NG-BE|Benue
NG-BO|Borno
NG-BY|Bayelsa
NG-CR|Cross River
NG-DE|Delta
NG-EB|Ebonyi
NG-ED|Edo
NG-EK|Ekiti
NG-EN|Enugu
NG-FC|Abuja Federal Capital Territory
NG-GO|Gombe
NG-IM|Imo
NG-JI|Jigawa
NG-KD|Kaduna
NG-KE|Kebbi
NG-KN|Kano
NG-KO|Kogi
NG-KT|Katsina
NG-KW|Kwara
NG-LA|Lagos
NG-NA|Nasarawa
NG-NI|Niger
NG-OG|Ogun
NG-ON|Ondo
NG-OS|Osun
NG-OY|Oyo
NG-PL|Plateau
NG-RI|Rivers
NG-SO|Sokoto
NG-TA|Taraba
NG-YO|Yobe
NG-ZA|Zamfara
`;
