namespace EPupns.Core.Referensi.Katalog;

/// <summary>The abbreviations. <c>a|b = c</c>: the same; <c>a ~ c</c>: probably meant.</summary>
public sealed partial class KamusKata
{
    private const string Penghubung = """
        dgn|dg = dengan
        utk = untuk
        """;

    private const string Pendek = """
        prop|propinsi|provinsi = prov
        kabupaten = kab
        kecamatan|kcmtn = kec
        kelurahan|klrh = kel
        ds = desa
        kodya|kotamadya|kota madya|kota administrasi|kota adm = kota
        kab administrasi|kab adm = kab
        kep = kepulauan
        """;

    private const string Julukan = """
        jabar = jawa barat
        jateng = jawa tengah
        jatim = jawa timur
        sumut = sumatera utara
        sumbar = sumatera barat
        sumsel = sumatera selatan
        sumatra = sumatera
        kalbar = kalimantan barat
        kalteng = kalimantan tengah
        kalsel = kalimantan selatan
        kaltim = kalimantan timur
        kaltara = kalimantan utara
        sulut = sulawesi utara
        sulteng = sulawesi tengah
        sulsel = sulawesi selatan
        sultra = sulawesi tenggara
        sulbar = sulawesi barat
        ntb = nusa tenggara barat
        ntt = nusa tenggara timur
        malut = maluku utara
        babel = bangka belitung
        kepri = kepulauan riau
        nanggroe aceh darussalam|nad = aceh
        jaksel ~ jakarta selatan
        jakbar ~ jakarta barat
        jaktim ~ jakarta timur
        jakut ~ jakarta utara
        jakpus ~ jakarta pusat
        bdg ~ bandung
        sby ~ surabaya
        bgr ~ bogor
        bks ~ bekasi
        tng ~ tangerang
        smg ~ semarang
        tasik ~ tasikmalaya
        mks ~ makassar
        ujung pandang ~ makassar
        mdn ~ medan
        plg ~ palembang
        dps ~ denpasar
        """;

    private const string Sekolahan = """
        sdn|sd n|sdnegeri|sekolah dasar negeri = sd negeri
        smpn|smp n = smp negeri
        sman|sma n = sma negeri
        smkn|smk n = smk negeri
        slbn|slb n = slb negeri
        tkn|tk n = tk negeri
        min|mi n = mi negeri
        mtsn|mts n = mts negeri
        man|ma n = ma negeri
        sekolah dasar = sd
        sekolah menengah pertama = smp
        sekolah menengah atas = sma
        sekolah menengah kejuruan = smk
        sekolah luar biasa = slb
        taman kanak kanak = tk
        madrasah ibtidaiyah = mi
        madrasah tsanawiyah|tsanawiyah = mts
        madrasah aliyah = ma
        muh|muhamadiyah = muhammadiyah
        neg = negeri
        satu atap = satap
        sds = sd swasta
        smps = smp swasta
        smas = sma swasta
        smks = smk swasta
        inp = inpres
        sltpn|sltp n ~ smp negeri
        sltp ~ smp
        smun|smu n|slta n ~ sma negeri
        smu|slta ~ sma
        stm n|stmn ~ smk negeri
        stm|smea|sme a ~ smk
        """;

    private const string Kepangkatan = """
        tingkat = tk
        kepala = ka
        """;

    /// <summary>Words of any list.</summary>
    public static KamusKata Umum { get; } = new(Penghubung);

    /// <summary>Places, with their levels and nicknames.</summary>
    public static KamusKata Tempat { get; } = new(Pendek, Julukan, """
        dki = prov dki
        daerah khusus ibukota = prov dki
        daerah istimewa|d i = prov di
        jogja|yogya|jogjakarta|jogyakarta ~ prov di yogyakarta
        diy ~ prov di yogyakarta
        jkt ~ prov dki jakarta
        solo ~ surakarta
        """);

    /// <summary>Countries.</summary>
    public static KamusKata Negara { get; } = new("""
        usa|us|as|amerika ~ amerika serikat
        uk ~ inggris
        uae|uea ~ uni emirat arab
        saudi|arab ~ arab saudi
        korsel ~ korea selatan
        """);

    /// <summary>Instansi.</summary>
    public static KamusKata Instansi { get; } = new(Penghubung, Pendek, Julukan, """
        pemkab|pemerintah kab|pemda kab = pemerintah kab
        pemkot|pemerintah kota = pemerintah kota
        pemprov|pemerintah prov|pemda prov = pemerintah prov
        kementrian|kement = kementerian
        kemenkes|depkes ~ kementerian kesehatan
        kemdikbud|kemendikbud|depdikbud ~ kementerian pendidikan dan kebudayaan
        kemenag|depag ~ kementerian agama
        kemenkeu|depkeu ~ kementerian keuangan
        kemendagri|depdagri ~ kementerian dalam negeri
        kementan|deptan ~ kementerian pertanian
        kemenhub|dephub ~ kementerian perhubungan
        kemenpan ~ kementerian pendayagunaan aparatur negara
        bkn ~ badan kepegawaian negara
        bps ~ badan pusat statistik
        bpn ~ badan pertanahan nasional
        polri ~ kepolisian
        jogja|yogya|diy ~ di yogyakarta
        """);

    /// <summary>Units of an instansi: offices, schools, health centres.</summary>
    public static KamusKata Unit { get; } = new(Penghubung, Pendek, Sekolahan, Kepangkatan, """
        pusk|pkm = puskesmas
        pusat kesehatan masyarakat = puskesmas
        rumah sakit umum daerah = rsud
        rumah sakit umum pusat = rsup
        rumah sakit umum = rsu
        rumah sakit = rs
        dinas kesehatan = dinkes
        dinas pendidikan = disdik
        disdikbud = disdik
        dinas perhubungan = dishub
        dinas sosial = dinsos
        dinas pekerjaan umum = dinas pu
        badan kepegawaian daerah = bkd
        sekretariat daerah = setda
        sekretariat = sekre
        subag|sub bagian|sub bag|subbag|kasubag = subbagian
        bag = bagian
        bid = bidang
        sie = seksi
        unit pelaksana teknis daerah = uptd
        unit pelaksana teknis dinas = uptd
        kantor regional = kanreg
        """);

    /// <summary>Functional posts.</summary>
    public static KamusKata Jabatan { get; } = new(Penghubung, Kepangkatan, """
        adm = administrasi
        peng = pengelola
        dr = dokter
        drg = dokter gigi
        staff = staf
        tu = tata usaha
        labkom = laboratorium komputer
        lab = laboratorium
        pranata labkes ~ pranata laboratorium kesehatan
        """);

    /// <summary>Education: strata, diplomas, schools and their usual short names.</summary>
    public static KamusKata Pendidikan { get; } = new(Penghubung, """
        strata = s
        sarjana muda = s m
        sarjana|strata satu = s 1
        magister|pasca sarjana|pascasarjana = s 2
        doktor = s 3
        dip|diploma|dpl = d
        pend|pendd = pendidikan
        tek|tehnik|technik = teknik
        adm = administrasi
        manajement|management|menejemen = manajemen
        mtk = matematika
        sd n|sdn = sd
        pgsd ~ pendidikan guru sekolah dasar
        pgpaud ~ pendidikan guru pendidikan anak usia dini
        pai ~ pendidikan agama islam
        pkn ~ pendidikan kewarganegaraan
        penjas|penjaskes ~ pendidikan jasmani
        bk ~ bimbingan dan konseling
        kesmas ~ kesehatan masyarakat
        ti ~ teknik informatika
        if ~ informatika
        akbid ~ akademi kebidanan
        akper ~ akademi keperawatan
        smu ~ sma
        """);

    /// <summary>Schools.</summary>
    public static KamusKata Sekolah { get; } = new(Penghubung, Sekolahan, Pendek, Julukan, """
        jogja|yogya|jogjakarta|diy ~ yogyakarta
        jkt|dki ~ jakarta
        """);

    /// <summary>Courses.</summary>
    public static KamusKata Diklat { get; } = new(Penghubung, Kepangkatan, """
        pelatihan|lat = latihan
        pent = penataran
        diklatpim|pim = diklat pim
        bimtek = bimbingan teknis
        pbj ~ pengadaan barang jasa
        """);

    /// <summary>Subjects.</summary>
    public static KamusKata MataPelajaran { get; } = new(Penghubung, """
        mtk|mat ~ matematika
        bhs|bhasa = bahasa
        indo ~ indonesia
        penjas|penjaskes|olahraga|pjok ~ penjasorkes
        bp|bk|konseling ~ bimbingan dan konseling
        ilmu pengetahuan alam = ipa
        ilmu pengetahuan sosial = ips
        teknologi informasi dan komunikasi = tik
        pendidikan kewarganegaraan = pkn
        """);

    /// <summary>Doctors' specialisations.</summary>
    public static KamusKata Dokter { get; } = new(Penghubung, """
        dr = dokter
        drg = dokter gigi
        sp = spesialis
        spa ~ spesialis anak
        spog|sp og|obgyn|kandungan ~ spesialis obstetri ginekologi
        sppd ~ spesialis penyakit dalam
        spb ~ spesialis bedah
        jantung ~ jantung dan pembuluh darah
        """);
}
