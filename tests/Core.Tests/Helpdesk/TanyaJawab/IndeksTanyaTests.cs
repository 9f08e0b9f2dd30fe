using EPupns.Core.Helpdesk;

namespace EPupns.Core.Tests.Helpdesk;

public sealed class IndeksTanyaTests
{
    private static readonly IndeksTanya Indeks = new(DaftarTanya.Semua);

    // In words that the list itself does not use.
    [Theory]
    [InlineData("saya tidak ingat password", "lupa-sandi")]
    [InlineData("mau ganti sandi karena kelupaan", "lupa-sandi")]
    [InlineData("nomor register kehilangan gmn", "lupa-nomor")]
    [InlineData("sekolah saya tidak ditemukan di daftar", "sekolah-tidak-ada")]
    [InlineData("Dear admin, SMPN 1 Cipaku tidak ada", "sekolah-tidak-ada")]
    [InlineData("jurusan ijazah saya tidak tercantum", "pendidikan-tidak-ada")]
    [InlineData("bolehkah anak yang sudah menikah dimasukkan", "anak")]
    [InlineData("suami saya sudah meninggal apakah diisi", "pasangan-lama")]
    [InlineData("nomor bkn tidak tercantum pada sk lama", "nomor-bkn")]
    [InlineData("sertifikat prajabatan dimasukkan kemana", "prajabatan")]
    [InlineData("kenapa gelar haji ditolak", "gelar")]
    [InlineData("sudah terkirim ternyata salah, ingin memperbaiki", "turun-status")]
    [InlineData("pengiriman formulir gagal terus", "belum-bisa-kirim")]
    [InlineData("pendaftaran belum disetujui", "belum-diverifikasi")]
    [InlineData("ditolak verifikator, bisakah mendaftar ulang", "ditolak")]
    [InlineData("NIK di ktp beda tanggal lahirnya", "nik-beda")]
    [InlineData("instansi saya belum membuka pendaftaran", "instansi-belum-buka")]
    [InlineData("saya pindah tugas, instansinya masih yang lama", "instansi-beda")]
    [InlineData("honorer ikut pupns tidak", "siapa-ikut")]
    [InlineData("foto sk buram ditolak", "berkas-foto")]
    [InlineData("npwp ikut suami", "npwp-suami")]
    [InlineData("pindah ke laptop", "obrolan-web")]
    [InlineData("dinyatakan sudah pensiun padahal masih bekerja", "data-pensiun")]
    [InlineData("nama saya beda dua huruf", "nama-beda-huruf")]
    public void Pertanyaan_Dicari_JawabannyaDiAntaraTiga(string teks, string kode) =>
        Assert.Contains(kode, Indeks.Cari(teks, CariJawaban.PalingBanyak).Select(b => b.Kode));

    [Theory]
    [InlineData("")]
    [InlineData("selamat pagi admin")]
    [InlineData("zzqx qqwerty")]
    [InlineData("😀")]
    [InlineData("saya mau tanya")]
    public void TanpaKataYangDikenal_Dicari_TidakAda(string teks) => Assert.Empty(Indeks.Cari(teks, 3));

    [Theory]
    [InlineData("kirim")]
    [InlineData("dikirim")]
    [InlineData("pengiriman")]
    [InlineData("kirimkan")]
    [InlineData("terkirimnya")]
    public void SatuPangkal_DitulisBerimbuhan_JawabanSama(string kata)
    {
        var indeks = new IndeksTanya([new("a", "mengirimkan", "Tekan."), .. Enumerable.Range(0, 20).Select(i => new ButirTanya($"x{i}", "golongan", "Isi."))]);

        Assert.Equal("a", Assert.Single(indeks.Cari(kata, 1)).Kode);
    }

    [Fact]
    public void DaftarTanya_Dimuat_TigaPuluhLebihDanMasingMasingMenemukanDirinya()
    {
        Assert.True(DaftarTanya.Semua.Count >= 30);
        Assert.All(DaftarTanya.Semua, b => Assert.Equal(b.Kode, Indeks.Cari(b.Tanya, 1).Single().Kode));
        Assert.All(DaftarTanya.Semua, b => Assert.InRange(b.Jawab.Length, 40, 450));
    }

    [Theory]
    [InlineData("[a]\n? Tanya\nJawab\n\n[a]\n? Tanya\nJawab")]
    [InlineData("[a]\n? Tanya")]
    [InlineData("[a]\nJawab")]
    public void DaftarKeliru_Dibaca_Ditolak(string teks) => Assert.Throws<FormatException>(() => DaftarTanya.Baca("\n" + teks));

    [Theory]
    [InlineData("Silakan muat ulang daftar sekolah; SMPN 1 Cipaku sudah ditambahkan.", "BUDI SANTOSO", true)]
    [InlineData("Baik Pak Budi, sudah kami perbaiki.", null, false)]
    [InlineData("Nama santoso sudah diperbaiki.", "BUDI SANTOSO", false)]
    [InlineData("NIP 198612262009122001 sudah ada.", null, false)]
    [InlineData("Hubungi 0812-3456-789.", null, false)]
    [InlineData("Kirim ke admin@contoh.go.id", null, false)]
    public void JawabanLaporan_Ditimbang_HanyaYangTentangSiapaPun(string jawab, string? nama, bool umum) => Assert.Equal(umum, CariJawaban.Umum(jawab, nama));
}
