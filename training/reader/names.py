"""Names of people and places from all over the world, our own lists, to set in place of an article's."""

GIVEN = """
Adaeze Ahmed Aiko Ainhoa Akosua Alejandra Aleksandr Amara Amina Anahit Andrei Anh Anneli Arjun Asel Ayşe Babak Baraka Beatriz Bhavna Birgit
Bongani Brigid Callum Carys Chiamaka Chinedu Chloé Dag Dalia Dariusz Deepika Dilnoza Dimitra Dmytro Ebrahim Eilidh Ekaterina Elif Elodie Emeka
Enkhjargal Esra Eszter Farid Fatou Feng Femi Fiona Franziska Gaurav Georgi Giulia Goran Gudrun Guadalupe Hadiza Haruto Hassan Heikki Hye-jin
Ibrahim Ilse Imran Inés Ioana Isha Ivana Jabu Jacinta Jamal Javier Jelena Jia Joaquín João Johannes Jovan Juma Kamala Karim Katarzyna Keiko
Kenji Khadija Kofi Kwame Lakshmi Larysa Latoya Leila Lerato Linh Lucía Lwazi Maeve Magda Mahmoud Malik Mamadou Manoj Marek Mariam Marisol Mei
Mehmet Mikhail Min-ji Miriam Mohammed Mpho Nadia Naledi Naoko Nasrin Ngozi Niamh Nikolaos Nino Nobuhle Noor Nour Oksana Olena Olumide Oluwaseun
Omar Ondřej Oyelaran Paola Parvin Petra Pilar Priya Qiang Rafael Rahul Rania Ravi Rosa Ruth Saeed Sanele Sang-woo Santiago Sefa Semisi Shira
Siobhán Sizwe Sofía Søren Sunita Svetlana Tadesse Tamar Tariq Tendai Thabo Thi Tomasz Tomás Tui Uchenna Ursula Valentina Vikram Vusi Wanjiru
Wei Xiao Xiomara Yael Yasmin Yusuf Zainab Zanele Zbigniew Zeynep Zodwa Øystein Ágnes Þóra Luz Bao Duc Hung Mai Ali Sara Eva Ana Ivo Jan Kai
""".split()

FAMILY = """
Abara Abdi Achterberg Adeyemi Agarwal Aguirre Ahn Al-Amiri Al-Hashimi Almeida Amsel Anand Andersson Aquino Arslan Asante Awad Azikiwe Bae Bakker
Balogun Banerjee Baptiste Barzani Bauer Bello Ben-Ami Bergström Bianchi Biyela Bjarnason Bondarenko Boateng Bui Cabrera Castellanos Chaudhry Chea
Chen Chikwanda Choi Cisse Cruz Csontos Dang Das Demir Desai Devereux Diallo Dimitrov Dlamini Domínguez Dragomir Dube Dvořák Ebadi Eriksen Espinoza
Etxeberria Fashola Fernandes Ferrari Figueroa Fitzgerald Fofana Fontaine Fraser Gagnon Galanis Ganbaatar Georgiou Ghorbani Gill Gómez Grigoryan
Grabowski Guðmundsdóttir Gupta Haile Halvorsen Hamdan Hashemi Hernández Hidalgo Hoang Horvat Hussain Ibáñez Ilves Inoue Iskandar Ivanova Iyer
Jankowski Jiménez Jovanović Juhász Kaczmarek Kamau Kapoor Karimov Kaya Kebede Khumalo Kim Kipchoge Kirchner Koroma Kovács Kowalczyk Kuznetsova
Laine Lagos Lebedev Lefebvre Leung Lindqvist Lopes Lungu Mac MacAllister Madani Magalhães Mahlangu Makoni Malik Mamedov Marín Martinelli Mbeki
Mensah Mikkelsen Moana Mohamed Molina Moreau Mukherjee Musa Mwangi Nakamura Nandi Navarro Ncube Ndiaye Nguyen Nielsen Novák Nwosu O'Connell O'Hara
Obi Oduya Oğuz Okafor Okonkwo Oliveira Ongeri Osei Owusu Özdemir Pacheco Papadakis Park Patel Pereira Petrenko Petrov Pham Pillai Popescu Qureshi
Quispe Rahimi Rakoto Ramírez Rao Rasmussen Reyes Rinaldi Roşu Rosenthal Ruiz Sadiq Salazar Sandhu Santos Sato Savchenko Schäfer Seck Sesay Shah
Sharma Shevchenko Sidibé Silva Singh Sithole Soto Stoica Suleiman Sundaram Suzuki Szabó Takahashi Tamm Tan Tapia Teixeira Tesfaye Thapa Tiwari
Toivonen Tran Tshabalala Tudor Ueda Usman Vargas Vasquez Virtanen Vlahović Volkova Vu Walker Wang Warsame Weiss Wijaya Wong Wójcik Xu Yamada Yang
Yeo Yıldız Zhang Zhou Zimmermann Zulu Ó Súilleabháin
""".split()

PLACES = """
Abuja Accra Adelaide Almaty Amman Ankara Antofagasta Arequipa Asmara Athlone Baku Bandung Belfast Bengaluru Bergen Bilbao Bogotá Brno Bukhara
Busan Cairo Cali Cardiff Chittagong Cluj Colombo Cork Curitiba Dakar Debrecen Dhaka Durban Dushanbe Freetown Galway Gdańsk Goma Graz Guayaquil
Hanoi Harare Hobart Hyderabad Ibadan Izmir Jakarta Kampala Karachi Kathmandu Kaunas Kharkiv Kigali Kraków Lagos Lahore Leeds Lima Ljubljana
Lomé Luanda Lusaka Lviv Malmö Managua Manila Maputo Medellín Minsk Mombasa Montevideo Mumbai Nairobi Nantes Niamey Novosibirsk Odense Oran Osaka
Oulu Ouagadougou Perth Pune Quito Rabat Recife Rosario Saitama Sapporo Sarajevo Seville Skopje Surabaya Suva Tallinn Tampere Tbilisi Tirana Tripoli
Turin Utrecht Valparaíso Varanasi Vilnius Windhoek Yerevan Zagreb
""".split()
