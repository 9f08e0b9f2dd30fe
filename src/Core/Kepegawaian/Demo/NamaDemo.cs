namespace EPupns.Core.Kepegawaian.Demo;

/// <summary>How names go in a part of the country. The people are invented; only the way of naming is real.</summary>
/// <param name="Agama">Religion code (domain.md §2) that demo people from there have.</param>
/// <param name="Pria">First names of men, separated by spaces; an underscore stands for a space within a name.</param>
/// <param name="Wanita">First names of women.</param>
/// <param name="BelakangPria">Second names of men.</param>
/// <param name="BelakangWanita">Second names of women; the men's when empty, as with family names.</param>
internal sealed record NamaDemo(string Agama, string Pria, string Wanita, string BelakangPria, string BelakangWanita = "")
{
    public static readonly NamaDemo Sunda = new(
        "1",
        "Asep Dadang Cecep Ujang Dedi Endang Agus Deden Iwan Yayan Nandang Ade Encep Jajang Tatang",
        "Euis Neneng Iis Yayah Cucu Elis Imas Nani Teti Rina Wiwin Ai Eneng Lilis Dede",
        "Hidayat Suryana Kurniawan Sunandar Ruhimat Supriatna Mulyana Gunawan Setiawan Permana Rustandi Kosasih",
        "Nurjanah Rohaeni Sumiati Kurniasih Rostika Marlina Suryani Komariah Sukaesih Maryati Yuningsih");

    public static readonly NamaDemo Jawa = new(
        "1",
        "Bambang Slamet Joko Sugeng Agus Eko Tri Wahyu Sri_Mulyono Heru Suparman Teguh Wawan Edi",
        "Sri Endang Siti Dwi Tri Retno Rini Wahyu Ninik Titik Lestari Yuni Dyah Sulastri",
        "Sutrisno Prasetyo Wibowo Santoso Nugroho Susilo Raharjo Purnomo Widodo Haryanto Setyawan Suharto",
        "Wahyuni Rahayu Handayani Lestari Astuti Wulandari Susilowati Utami Purwanti Ningsih Kusumawati");

    public static readonly NamaDemo Aceh = new(
        "1", "Teuku_Zulkifli Muhammad Saiful Razali Fakhrul Ibnu Munawar", "Cut_Nurul Cut_Mutia Nurhayati Fitriani Rahmawati Safrida",
        "Ismail Abdullah Yusuf Ibrahim Hanafiah Daud", "Zahara Syarifah Husna Mardhiah Ulfa Aziz");

    public static readonly NamaDemo Batak = new(
        "2", "Togar Parlindungan Hotman Maruli Jonson Sahat Binsar Ramli", "Rotua Tiurma Lamria Duma Roida Hotmaida Meriati",
        "Simanjuntak Sinaga Siregar Nasution Panjaitan Hutabarat Lubis Situmorang Harahap");

    public static readonly NamaDemo Minang = new(
        "1", "Afrizal Syafrudin Yulizar Zulhendri Asril Hendri Masrul", "Yuliarni Gusnita Elfitri Desmawati Yusnidar Erlina Asmarni",
        "Chaniago Koto Tanjung Piliang Sikumbang Jambak Caniago");

    public static readonly NamaDemo Melayu = new(
        "1", "Muhammad Abdul Syahrul Ahmad Rusdi Hasan Zainal", "Nurul Siti Fatimah Rusmini Noor Mardiana Halimah",
        "Rahman Effendi Fauzi Hamdani Anwar Karim Saleh", "Aini Hasanah Jannah Latifah Salamah Maulida");

    public static readonly NamaDemo Bali = new(
        "4", "I_Wayan I_Made I_Nyoman I_Ketut I_Gede I_Putu", "Ni_Wayan Ni_Made Ni_Nyoman Ni_Ketut Ni_Luh_Putu Ni_Kadek",
        "Sudarma Suardana Wirawan Astawa Sukerta Adnyana Mahendra", "Sukerti Widiani Suryani Ariani Puspawati Sudiani");

    public static readonly NamaDemo Bugis = new(
        "1", "Andi_Baso Andi_Rahman Muhammad_Arsyad Syamsuddin Abdul_Muin Baharuddin", "Andi_Tenri Nurhayati Hasnah Rosmini Andi_Nurlina Sitti_Aisyah",
        "Mappiasse Amiruddin Tahir Pasinringi Makmur Salam");

    public static readonly NamaDemo Minahasa = new(
        "2", "Ronny Jantje Ferry Denny Stevi Novri", "Meiske Jeane Vonny Olga Deetje Selvie",
        "Mandagi Lumentut Wowor Rumengan Kalalo Tumbelaka Sondakh");

    public static readonly NamaDemo Maluku = new(
        "2", "Yohanis Semuel Hengky Johan Marthen Piter", "Maria Yohana Magdalena Elsina Dortje Ester",
        "Latuconsina Pattinasarany Tuhumury Sahetapy Leiwakabessy Manuhutu");

    public static readonly NamaDemo Timor = new(
        "3", "Yoseph Antonius Gabriel Dominggus Fransiskus Petrus", "Maria_Fransiska Yuliana Theresia Veronika Agnes Yosefina",
        "Seran Nahak Bria Klau Manek Atok Lelo");

    public static readonly NamaDemo Papua = new(
        "2", "Yakob Lukas Yulianus Demianus Otniel Markus", "Yuliana Dorkas Orpa Yakomina Marice Salomina",
        "Wenda Wanimbo Kogoya Yoku Ohee Rumbiak Mambrasar");

    /// <summary>A name in capitals, as SAPK keeps them.</summary>
    public string Buat(bool pria, ref Acak acak)
    {
        var depan = acak.Pilih(Pecah(pria ? Pria : Wanita));
        var belakang = acak.Pilih(Pecah(pria || BelakangWanita.Length == 0 ? BelakangPria : BelakangWanita));
        return $"{depan} {belakang}".ToUpperInvariant();
    }

    private static string[] Pecah(string daftar) => [.. daftar.Split(' ').Select(n => n.Replace('_', ' '))];
}
