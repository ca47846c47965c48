// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/names.h"

#include <array>

namespace foyer::simulation {

namespace {

constexpr Name kBritishWomen[] = {{"Amelia", "amelia"}, {"Charlotte", "charlotte"}, {"Emily", "emily"},
                                  {"Grace", "grace"},   {"Hannah", "hannah"},       {"Isla", "isla"},
                                  {"Megan", "megan"},   {"Olivia", "olivia"},       {"Siân", "sian"},
                                  {"Zoë", "zoe"}};
constexpr Name kBritishMen[] = {{"Alfie", "alfie"},   {"Callum", "callum"}, {"Daniel", "daniel"},
                                {"George", "george"}, {"Harry", "harry"},   {"Jack", "jack"},
                                {"Liam", "liam"},     {"Oliver", "oliver"}, {"Rhys", "rhys"},
                                {"Thomas", "thomas"}};
constexpr Name kBritishFamilies[] = {
    {"Ashworth", "ashworth"}, {"Bennett", "bennett"},     {"Clarke", "clarke"},          {"Davies", "davies"},
    {"Evans", "evans"},       {"Hughes", "hughes"},       {"MacLeod", "macleod"},        {"Murphy", "murphy"},
    {"O'Brien", "obrien"},    {"Patterson", "patterson"}, {"Smith-Jones", "smithjones"}, {"Taylor", "taylor"},
    {"Walker", "walker"},     {"Wright", "wright"}};

constexpr Name kFrenchWomen[] = {
    {"Chloé", "chloe"}, {"Élodie", "elodie"}, {"Inès", "ines"}, {"Maëlys", "maelys"}};
constexpr Name kFrenchMen[] = {
    {"Étienne", "etienne"}, {"François", "francois"}, {"Loïc", "loic"}, {"Rémi", "remi"}};
constexpr Name kFrenchFamilies[] = {
    {"Bélanger", "belanger"}, {"Dupré", "dupre"}, {"Lefèvre", "lefevre"}, {"Moreau", "moreau"}};

constexpr Name kGermanWomen[] = {
    {"Jördis", "joerdis"}, {"Katharina", "katharina"}, {"Lena", "lena"}, {"Sophie", "sophie"}};
constexpr Name kGermanMen[] = {
    {"Björn", "bjoern"}, {"Jürgen", "juergen"}, {"Lukas", "lukas"}, {"Maximilian", "maximilian"}};
constexpr Name kGermanFamilies[] = {
    {"Großmann", "grossmann"}, {"Köhler", "koehler"}, {"Müller", "mueller"}, {"Weiß", "weiss"}};

constexpr Name kPolishWomen[] = {
    {"Agnieszka", "agnieszka"}, {"Małgorzata", "malgorzata"}, {"Zofia", "zofia"}, {"Łucja", "lucja"}};
constexpr Name kPolishMen[] = {
    {"Paweł", "pawel"}, {"Michał", "michal"}, {"Stanisław", "stanislaw"}, {"Grzegorz", "grzegorz"}};
constexpr Name kPolishFamilies[] = {
    {"Nowak", "nowak"}, {"Wójcik", "wojcik"}, {"Dąbrowa", "dabrowa"}, {"Gałązka", "galazka"}};

constexpr Name kIberianWomen[] = {
    {"Begoña", "begona"}, {"Inês", "ines"}, {"Lucía", "lucia"}, {"Conceição", "conceicao"}};
constexpr Name kIberianMen[] = {{"Álvaro", "alvaro"}, {"João", "joao"}, {"Íñigo", "inigo"}, {"Raúl", "raul"}};
constexpr Name kIberianFamilies[] = {
    {"García Núñez", "garcia"}, {"Gonçalves", "goncalves"}, {"Muñoz", "munoz"}, {"Araújo", "araujo"}};

constexpr Name kTurkishWomen[] = {{"Ayşe", "ayse"}, {"Gülşen", "gulsen"}, {"Zeynep", "zeynep"}};
constexpr Name kTurkishMen[] = {{"Çağatay", "cagatay"}, {"İbrahim", "ibrahim"}, {"Oğuz", "oguz"}};
constexpr Name kTurkishFamilies[] = {{"Yıldız", "yildiz"}, {"Öztürk", "ozturk"}, {"Şahin", "sahin"}};

constexpr Name kVietnameseWomen[] = {{"Thị Hương", "huong"}, {"Phương", "phuong"}, {"Ngọc Ánh", "ngocanh"}};
constexpr Name kVietnameseMen[] = {{"Văn Đức", "duc"}, {"Quốc Bảo", "bao"}, {"Hữu Phước", "phuoc"}};
constexpr Name kVietnameseFamilies[] = {{"Nguyễn", "nguyen"}, {"Trần", "tran"}, {"Phạm", "pham"}};

constexpr Name kUkrainianWomen[] = {{"Олена", "olena"}, {"Оксана", "oksana"}, {"Соломія", "solomiia"}};
constexpr Name kUkrainianMen[] = {{"Андрій", "andrii"}, {"Богдан", "bohdan"}, {"Юрій", "yurii"}};
constexpr Name kUkrainianFamilies[] = {
    {"Шевченко", "shevchenko"}, {"Коваленко", "kovalenko"}, {"Ткачук", "tkachuk"}};

constexpr Name kGreekWomen[] = {{"Ελένη", "eleni"}, {"Κατερίνα", "katerina"}, {"Σοφία", "sofia"}};
constexpr Name kGreekMen[] = {{"Γιώργος", "giorgos"}, {"Δημήτρης", "dimitris"}, {"Νίκος", "nikos"}};
constexpr Name kGreekFamilies[] = {
    {"Αντωνίου", "antoniou"}, {"Γεωργίου", "georgiou"}, {"Νικολάου", "nikolaou"}};

constexpr Name kArabicWomen[] = {{"فاطمة", "fatima"}, {"ليلى", "layla"}, {"نور", "nour"}};
constexpr Name kArabicMen[] = {{"محمد", "mohammed"}, {"يوسف", "youssef"}, {"عمر", "omar"}};
constexpr Name kArabicFamilies[] = {{"حداد", "haddad"}, {"المصري", "almasri"}, {"الخطيب", "alkhatib"}};

constexpr Name kHebrewWomen[] = {{"נועה", "noa"}, {"תמר", "tamar"}, {"יעל", "yael"}};
constexpr Name kHebrewMen[] = {{"איתי", "itay"}, {"דוד", "david"}, {"אורי", "uri"}};
constexpr Name kHebrewFamilies[] = {{"כהן", "cohen"}, {"לוי", "levi"}, {"מזרחי", "mizrahi"}};

constexpr Name kHindiWomen[] = {{"प्रिया", "priya"}, {"अनन्या", "ananya"}, {"दीपिका", "deepika"}};
constexpr Name kHindiMen[] = {{"अर्जुन", "arjun"}, {"राहुल", "rahul"}, {"विक्रम", "vikram"}};
constexpr Name kHindiFamilies[] = {{"शर्मा", "sharma"}, {"गुप्ता", "gupta"}, {"पटेल", "patel"}};

constexpr Name kChineseWomen[] = {{"秀英", "xiuying"}, {"雨桐", "yutong"}, {"静", "jing"}};
constexpr Name kChineseMen[] = {{"浩然", "haoran"}, {"伟", "wei"}, {"志强", "zhiqiang"}};
constexpr Name kChineseFamilies[] = {{"王", "wang"}, {"李", "li"}, {"欧阳", "ouyang"}};

constexpr Name kJapaneseWomen[] = {{"さくら", "sakura"}, {"陽子", "yoko"}, {"ユイ", "yui"}};
constexpr Name kJapaneseMen[] = {{"健太", "kenta"}, {"翔", "sho"}, {"ハルト", "haruto"}};
constexpr Name kJapaneseFamilies[] = {{"佐藤", "sato"}, {"鈴木", "suzuki"}, {"高橋", "takahashi"}};

constexpr Name kKoreanWomen[] = {{"지우", "jiwoo"}, {"서연", "seoyeon"}, {"민지", "minji"}};
constexpr Name kKoreanMen[] = {{"민준", "minjun"}, {"도윤", "doyun"}, {"현우", "hyunwoo"}};
constexpr Name kKoreanFamilies[] = {{"김", "kim"}, {"박", "park"}, {"이", "lee"}};

constexpr Name kThaiWomen[] = {{"สมหญิง", "somying"}, {"กานดา", "kanda"}};
constexpr Name kThaiMen[] = {{"สมชาย", "somchai"}, {"ธนา", "thana"}};
constexpr Name kThaiFamilies[] = {{"แสงทอง", "saengthong"}, {"ใจดี", "jaidee"}};

constexpr std::array kGroups{
    NameGroup{44, kBritishWomen, kBritishMen, kBritishFamilies},
    NameGroup{6, kFrenchWomen, kFrenchMen, kFrenchFamilies},
    NameGroup{6, kGermanWomen, kGermanMen, kGermanFamilies},
    NameGroup{6, kPolishWomen, kPolishMen, kPolishFamilies},
    NameGroup{6, kIberianWomen, kIberianMen, kIberianFamilies},
    NameGroup{3, kTurkishWomen, kTurkishMen, kTurkishFamilies},
    NameGroup{3, kVietnameseWomen, kVietnameseMen, kVietnameseFamilies},
    NameGroup{4, kUkrainianWomen, kUkrainianMen, kUkrainianFamilies},
    NameGroup{2, kGreekWomen, kGreekMen, kGreekFamilies},
    NameGroup{5, kArabicWomen, kArabicMen, kArabicFamilies},
    NameGroup{2, kHebrewWomen, kHebrewMen, kHebrewFamilies},
    NameGroup{4, kHindiWomen, kHindiMen, kHindiFamilies},
    NameGroup{3, kChineseWomen, kChineseMen, kChineseFamilies},
    NameGroup{2, kJapaneseWomen, kJapaneseMen, kJapaneseFamilies},
    NameGroup{2, kKoreanWomen, kKoreanMen, kKoreanFamilies},
    NameGroup{2, kThaiWomen, kThaiMen, kThaiFamilies},
};

constexpr int sumOfWeights()
{
    int sum = 0;
    for (const NameGroup &group : kGroups)
        sum += group.weight;
    return sum;
}

static_assert(sumOfWeights() == kNameWeights);

constexpr Name kWhimsical[] = {{"asdf", "asdf"},          {"🦊", "fox"}, {"MICKEY", "mickey"},
                               {"<b>Bob</b>", "bob"},     {"=1+1", "sum"}, {"Anne \"Annie\"", "annie"},
                               {"Robert'); --", "bobby"}, {"j", "j"}};

} // namespace

std::span<const NameGroup> nameGroups()
{
    return kGroups;
}

std::span<const Name> whimsicalNames()
{
    return kWhimsical;
}

} // namespace foyer::simulation
