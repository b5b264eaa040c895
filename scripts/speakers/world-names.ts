/** How texts call someone after the full name: by the last part of it, by the part that stands first, by all of it. */
export type Called = "last" | "first" | "whole";

/** Names of one language, as English news writes them. */
export interface NameGroup {
  readonly language: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** What stands beside the first name; `woman/man` where the two differ; particles belong to it. */
  readonly families: readonly string[];
  readonly called: Called;
  /** The family's name stands first. */
  readonly familyFirst?: boolean;
}

const group = (
  language: string,
  women: string,
  men: string,
  families: string,
  called: Called = "last",
  familyFirst = false,
): NameGroup => ({
  language,
  women: women.split(" "),
  men: men.split(" "),
  families: families.split(", "),
  called,
  familyFirst,
});

/** Everyday names of the world's languages, first names and family names apart so that whoever is drawn is no one. */
export const NAME_GROUPS: readonly NameGroup[] = [
  group(
    "English",
    "Alice Harriet Joanna Susan Megan Claire",
    "Martin Edward Philip Simon Trevor Keith",
    "Ashcroft, Whitfield, Barlow, Thornbury, Hollis, Pemberton, Fry, Cole",
  ),
  group(
    "Irish",
    "Aoife Niamh Siobhán Gráinne Róisín Orla",
    "Cillian Oisín Pádraig Eoin Declan Cormac",
    "O’Dowd, McGrath, Ní Bhriain/Ó Briain, O’Shea, Kinsella, Mac Giolla, Fitzmaurice",
  ),
  group(
    "Welsh",
    "Angharad Bethan Eluned Carys Nerys Ffion",
    "Gethin Emrys Iestyn Dafydd Huw Rhodri",
    "Prys-Jones, Bevan, ap Rhys, Llywelyn, Gwynne, Pugh",
  ),
  group(
    "French",
    "Élodie Camille Solène Anne-Laure Margaux Odile",
    "Thierry Jean-Luc Benoît Guillaume Étienne Rémi",
    "Lefèvre, de Villiers, Du Bois, Marchand, d’Aubigny, Le Goff, Chevallier, de la Tour",
  ),
  group(
    "German",
    "Anneliese Heike Ursula Grete Katrin Jutta",
    "Jürgen Wolfgang Dietmar Günther Heinz Uwe",
    "Krämer, von Stetten, Weiß, Müller-Lang, Zimmermann, vom Berg, Schröder, zu Löwen",
  ),
  group(
    "Dutch",
    "Marijke Femke Sanne Liesbeth Anouk Wilma",
    "Joris Pieter Sjoerd Maarten Bram Diederik",
    "van der Berg, de Vries, ten Brink, van Dijk, Hoekstra, van den Heuvel, ter Horst, Jansen",
  ),
  group(
    "Swedish",
    "Ingrid Astrid Malin Gunilla Linnéa Ylva",
    "Björn Lennart Gösta Håkan Torsten Åke",
    "Bergström, Lindqvist, af Ugglas, Åkesson, Sjöberg, von Essen, Nyström",
  ),
  group(
    "Danish",
    "Mette Birgitte Lærke Sidsel Karen Pernille",
    "Søren Mogens Jørgen Niels Anders Troels",
    "Østergaard, Kjær, Nørgaard, Rasmussen, Mølgaard, Thygesen",
  ),
  group(
    "Norwegian",
    "Solveig Ragnhild Turid Kjersti Marit Åshild",
    "Øystein Trygve Sigurd Håvard Geir Kåre",
    "Bjørnstad, Haugen, Solheim, Ødegaard, Lien, Fossum",
  ),
  group(
    "Finnish",
    "Päivi Aino Helmi Tuula Sirkka Kaisa",
    "Jukka Väinö Pekka Esko Timo Heikki",
    "Mäkinen, Hämäläinen, Korhonen, Järvi, Lehtonen, Niemi",
  ),
  group(
    "Icelandic",
    "Guðrún Sigríður Ragnheiður Hildur Þóra Birna",
    "Þorsteinn Gunnar Ólafur Hallgrímur Stefán Egill",
    "Jónsdóttir/Jónsson, Einarsdóttir/Einarsson, Ketilsdóttir/Ketilsson, Bjarnadóttir/Bjarnason",
    "first",
  ),
  group(
    "Polish",
    "Agnieszka Małgorzata Grażyna Elżbieta Jadwiga Zofia",
    "Zbigniew Krzysztof Wojciech Łukasz Stanisław Bogdan",
    "Wiśniewska/Wiśniewski, Kowalczyk, Dąbrowska/Dąbrowski, Zając, Szymańska/Szymański, Wójcik",
  ),
  group(
    "Czech",
    "Jitka Zdeňka Květa Lenka Markéta Blanka",
    "Jiří Zdeněk Luboš Radek Vojtěch Oldřich",
    "Dvořáková/Dvořák, Procházková/Procházka, Černá/Černý, Růžičková/Růžička, Beneš",
  ),
  group(
    "Hungarian",
    "Zsófia Ágnes Erzsébet Ildikó Katalin Réka",
    "Gergely Zoltán László István Ferenc Attila",
    "Szabó, Kovács, Nagy, Horváth, Balogh, Vörös",
  ),
  group(
    "Romanian",
    "Ioana Mihaela Ruxandra Ileana Crina Doina",
    "Ionuț Răzvan Dragoș Mircea Gheorghe Horia",
    "Popescu, Ionescu, Mureșan, Constantinescu, Țurcanu, Bălan",
  ),
  group(
    "Bulgarian",
    "Desislava Tsvetelina Rositsa Vesela Yordanka Ralitsa",
    "Plamen Hristo Ognyan Tsvetan Zhivko Kiril",
    "Georgieva/Georgiev, Dimitrova/Dimitrov, Petkova/Petkov, Stoyanova/Stoyanov, Zheleva/Zhelev",
  ),
  group(
    "Serbian",
    "Jelena Snežana Vesna Ljiljana Dragana Milica",
    "Nebojša Dragan Zoran Slobodan Miloš Goran",
    "Jovanović, Đorđević, Stanković, Živković, Pavlović, Ilić",
  ),
  group(
    "Greek",
    "Eleni Vasiliki Despina Kalliopi Stavroula Fotini",
    "Yannis Dimitris Panagiotis Stelios Thanasis Vangelis",
    "Papadopoulou/Papadopoulos, Karagianni/Karagiannis, Nikolaidou/Nikolaidis, Vlachou/Vlachos, Zervas",
  ),
  group(
    "Albanian",
    "Mirela Arta Drita Teuta Vjosa Elira",
    "Agron Besnik Ilir Gjergj Fatos Luan",
    "Hoxhaj, Krasniqi, Gjoka, Shehu, Berisha, Dervishi",
  ),
  group(
    "Russian",
    "Lyudmila Svetlana Tatyana Galina Yekaterina Oksana",
    "Vladislav Gennady Arkady Yevgeny Dmitry Anatoly",
    "Kuznetsova/Kuznetsov, Voronina/Voronin, Zhukova/Zhukov, Shcherbakova/Shcherbakov, Belskaya/Belsky",
  ),
  group(
    "Ukrainian",
    "Oleksandra Halyna Nadiia Iryna Solomiia Bohdana",
    "Mykola Volodymyr Taras Oleksiy Ostap Andriy",
    "Shevchuk, Kovalenko, Bondarenko, Tkachenko, Ponomarenko, Hrytsenko",
  ),
  group(
    "Georgian",
    "Nino Tamar Ketevan Manana Lela Natia",
    "Giorgi Zurab Vakhtang Levan Irakli Nodar",
    "Kapanadze, Lomidze, Beridze, Gelashvili, Tsereteli, Mchedlishvili",
  ),
  group(
    "Armenian",
    "Anahit Hasmik Gayane Lusine Siranush Nare",
    "Tigran Hovhannes Vardan Armen Gevorg Hayk",
    "Hakobyan, Grigoryan, Ter-Petrosian, Sargsyan, Mkrtchyan, Avagyan",
  ),
  group(
    "Turkish",
    "Ayşe Elif Gülşen Nurcan Şebnem Zeynep",
    "Mehmet Cem Oğuz Tuncay İlker Yılmaz",
    "Öztürk, Yıldırım, Çelik, Doğan, Şahin, Karabulut",
  ),
  group(
    "Arabic",
    "Fatima Layla Noura Hanan Rania Samira",
    "Khalid Tariq Yasser Ibrahim Abdul-Rahman Faisal",
    "al-Masri, el-Baradi, Abu Zeid, bin Turki, Haddad, Al-Otaibi, ben Slimane, Khoury",
  ),
  group(
    "Hebrew",
    "Tzipora Yael Shira Orna Tamar Noga",
    "Avigdor Eitan Moshe Uri Boaz Yitzhak",
    "Ben-Ami, Levy, bar Lev, Rosenthal, Mizrahi, Har-Zvi",
  ),
  group(
    "Persian",
    "Shirin Parvaneh Maryam Nasrin Golnaz Mahnaz",
    "Mohammad-Reza Hossein Behrouz Kaveh Farhad Dariush",
    "Ahmadi, Rezaei, Mousavi, Karimi-Nejad, Tehrani, Jafari",
  ),
  group(
    "Urdu",
    "Ayesha Nusrat Shazia Rubina Sana Farzana",
    "Muhammad Imtiaz Zulfiqar Asif Nadeem Tahir",
    "Qureshi, Chaudhry, Siddiqui, Bhatti, Khan, Malik",
  ),
  group(
    "Hindi",
    "Sunita Anjali Priyanka Kavita Meenakshi Rekha",
    "Rajesh Sanjay Devendra Ashok Vikram Harish",
    "Sharma, Chaturvedi, Tiwari, Agarwal, Yadav, Joshi",
  ),
  group(
    "Punjabi",
    "Gurpreet Harjit Simran Manjit Baljit Jaspreet",
    "Amarinder Kulwant Sukhdev Jagjit Ranjit Hardeep",
    "Kaur/Singh, Kaur Gill/Singh Gill, Dhillon, Sidhu, Brar",
  ),
  group(
    "Bengali",
    "Shirina Mousumi Taslima Rokeya Sharmin Ananya",
    "Subrata Mizanur Anisur Debashish Rafiqul Tapan",
    "Chatterjee, Bandyopadhyay, Rahman, Bhattacharya, Hossain, Mukhopadhyay",
  ),
  group(
    "Tamil",
    "Kanimozhi Selvi Lakshmi Revathi Malathi Thamarai",
    "Murugan Senthil Karthik Ilango Palani Anbu",
    "Subramanian, Ramasamy, K. Natarajan, Thangavelu, M. Sundaram, Sivakumar",
  ),
  group(
    "Sinhala",
    "Chandrika Nilmini Dilrukshi Kumari Sandya Malini",
    "Nimal Ranil Sanath Upul Chaminda Lasantha",
    "Wickramasinghe, Jayawardena, de Silva, Gunasekara, Rajapaksha, Perera",
  ),
  group(
    "Chinese",
    "Meiling Xiaoyan Li Jing Yuhua Fang",
    "Wei Guoqiang Jianhua Lei Zhiming Bo",
    "Zhang, Ouyang, Xu, Zhao, Sun, He, Lü",
    "first",
    true,
  ),
  group(
    "Korean",
    "Ji-woo Soo-jin Eun-hye Min-seo Hye-kyung Yoon-ah",
    "Min-jun Dong-hyun Sung-ho Jae-in Young-chul Ki-moon",
    "Kim, Choi, Namgung, Park, Yoon, Shin",
    "first",
    true,
  ),
  group(
    "Japanese",
    "Haruka Sachiko Yumi Keiko Ayaka Noriko",
    "Takashi Hiroshi Kenji Shōta Ryūichi Masaru",
    "Tanaka, Ōta, Kobayashi, Fujimoto, Saitō, Hayashi",
  ),
  group(
    "Vietnamese",
    "Lan Hương Thảo Mai Ngọc Hạnh",
    "Nam Dũng Hùng Phong Quang Tuấn",
    "Nguyễn Thị/Nguyễn Văn, Trần Thị/Trần Đức, Lê Thị/Lê Minh, Phạm Thị/Phạm Quốc",
    "last",
    true,
  ),
  group(
    "Thai",
    "Siriporn Kanya Wilai Malee Pornthip Ratana",
    "Somchai Prasert Wichai Anan Thaksorn Niran",
    "Rattanakul, Srisai, Chaiyasit, Wongsawat, Phromphan",
    "first",
  ),
  group(
    "Burmese",
    "Khin Aye Thida Nilar Sandar Mya",
    "Thein Zaw Kyaw Aung Htun Myint",
    "Lwin Oo, Moe Hein, Thant Naing, Win Maung",
    "whole",
  ),
  group(
    "Indonesian",
    "Siti Dewi Wulandari Ratna Kartika Yulia",
    "Budi Joko Agus Slamet Bambang Wahyu",
    "Setiawan, Hartono, Nasution, Simanjuntak, Prasetyo, Wibowo",
  ),
  group(
    "Malay",
    "Nurul Aminah Zainab Rosmah Halimah Salmah",
    "Ahmad Hafiz Razak Ismail Zulkifli Azman",
    "binti Yusof/bin Yusof, binti Othman/bin Othman, Hamzah, Idris",
    "first",
  ),
  group(
    "Filipino",
    "Maria Rosario Corazon Imelda Luzviminda Teresita",
    "Rodrigo Benigno Emmanuel Ramon Jejomar Danilo",
    "dela Cruz, de los Santos, Macaraeg, Villanueva, Del Rosario, Batumbakal",
  ),
  group(
    "Swahili",
    "Neema Zawadi Rehema Mwanaidi Amani Subira",
    "Juma Baraka Hamisi Jabari Khamis Zuberi",
    "Mwangi, Kamau, Odhiambo, Kipchumba, Nyerere-Mosha, Wanjiru",
  ),
  group(
    "Yoruba",
    "Folasade Yetunde Bukola Adetoun Titilayo Ronke",
    "Oluwaseun Adewale Babatunde Kayode Olumide Tunde",
    "Adeyemi, Ogunleye, Afolabi, Akinwunmi, Oyelaran, Balogun",
  ),
  group(
    "Igbo",
    "Chioma Ngozi Adaeze Nkechi Ifeoma Obiageli",
    "Chukwuemeka Obinna Ikenna Nnamdi Uche Kelechi",
    "Okonjo, Nwosu, Eze-Obi, Okafor, Umeh, Anyanwu",
  ),
  group(
    "Hausa",
    "Hadiza Aisha Zainabu Binta Rakiya Hafsat",
    "Sani Musa Danjuma Shehu Garba Bello",
    "Dikko, Abubakar, Ribadu, Yar’Adua, Kwankwaso, Tambuwal",
  ),
  group(
    "Zulu",
    "Nomvula Thandiwe Zanele Nokuthula Sibongile Lindiwe",
    "Sipho Bhekizizwe Themba Mandla Sibusiso Jabulani",
    "Dlamini, Mkhize, Ndlovu, Nxumalo, Zwane, Cele",
  ),
  group(
    "Amharic",
    "Almaz Tigist Meseret Hirut Selamawit Aster",
    "Tesfaye Haile Dawit Girma Kebede Mulugeta",
    "Bekele, Wolde, Gebremariam, Alemu, Desta",
    "first",
  ),
  group(
    "Somali",
    "Hodan Sahra Ifrah Asha Khadra Deqa",
    "Abdirahman Mohamud Warsame Liban Guled Nuur",
    "Farah, Warsame, Jama, Abdi Hassan, Duale, Hersi",
  ),
  group(
    "Portuguese",
    "Conceição Luísa Beatriz Graça Inês Joana",
    "João Gonçalo Nuno Rui Tomé Vasco",
    "da Silva, dos Santos, Gonçalves, e Castro, Magalhães, de Sousa",
  ),
  group(
    "Spanish",
    "Inmaculada Rocío Pilar Begoña Soledad Ximena",
    "Íñigo Ramiro Gonzalo Hernán Joaquín Ignacio",
    "García Márquez, de la Vega, Núñez, Ortega y Soto, del Valle, Peñalosa, Ruiz Ibarra",
  ),
  group(
    "Italian",
    "Ginevra Chiara Donatella Lucia Ornella Serena",
    "Giancarlo Matteo Ruggero Fabrizio Niccolò Tullio",
    "Di Stefano, De Luca, Della Valle, Ferrari, D’Angelo, Lo Presti, Bianchi",
  ),
  group(
    "Basque",
    "Itziar Ainhoa Nekane Amaia Leire Miren",
    "Iñaki Gorka Aitor Xabier Unai Koldo",
    "Etxeberria, Goikoetxea, Ibarretxe, Agirre, Zubizarreta",
  ),
  group(
    "Hawaiian and Maori",
    "Leilani Kalena Aroha Ngaio Moana Hinemoa",
    "Keoni Kaleo Tāne Rangi Wiremu Hemi",
    "Kealoha, Kahananui, Te Rangi, Ngata, Parata, Kamakau",
  ),
];

/** Names of one word that are all of a person's name. */
export const MONONYMS: readonly string[] =
  "Suwarno Sukardi Partini Sumiyati Velmurugan Muthulakshmi Thangaraj Wulan Kartini Harjono Djumadi Anggun".split(
    " ",
  );
