using EPupns.Core.Formulir;

namespace EPupns.Core.Tests.Formulir;

/// <summary>A toy form: membership of a badminton club.</summary>
internal static class Klub
{
    public static readonly Konteks Konteks = new(new DateOnly(2015, 9, 1), (_, kode) => kode == "gor-1" ? "GOR Satu" : null);

    public static DefinisiFormulir Definisi { get; } = new("klub", [Anggota.Bagian, Turnamen.Bagian, Pelatih.Bagian], [
        Aturan.Pada(Anggota.Bagian, "K01", "Masuk setelah dewasa", "anggaran dasar", Berat.Galat, [Anggota.Masuk, Anggota.Lahir], (isi, _) =>
            Anggota.Masuk.Dari(isi) < Anggota.Lahir.Dari(isi) ? "Anggota tidak dapat masuk sebelum lahir." : null),
    ]);
}

internal static class DaftarKlub
{
    public static readonly Daftar Tangan = new("tangan", new Butir("R", "Kanan", "kanan saja"), new Butir("L", "Kiri"), new Butir("X", "Dua-duanya") { Usang = true });
}

internal static class Anggota
{
    public static readonly Bagian Bagian = new("anggota", "Anggota", typeof(Anggota));
    public static readonly IsianTeks Nama = new("nama", "Nama", 10) { Wajib = true, HurufBesar = true, Kelompok = "Diri", Sumber = Sumber.Koreksi };
    public static readonly IsianTanggal Lahir = new("lahir", "Tanggal lahir") { Wajib = true, Kelompok = "Diri" };
    public static readonly IsianPilihan Tangan = new("tangan", "Tangan", DaftarKlub.Tangan) { Wajib = true, Kelompok = "Main" };
    public static readonly IsianYaTidak PunyaRaket = new("punya_raket", "Punya raket") { Kelompok = "Main" };
    public static readonly IsianAngka Raket = new("raket", "Banyak raket", 1, 20) { TampakBila = Syarat.BilaYa(PunyaRaket), Wajib = true, Satuan = "buah", Kelompok = "Main" };
    public static readonly IsianTanggal Masuk = new("masuk", "Tanggal masuk") { Kelompok = "Main", Aturan = [(t, _) => t.Year < 2000 ? new("klub.belum", "Klub berdiri tahun 2000.") : null] };
    public static readonly IsianRujukan Gedung = new("gedung", "Gedung", "gedung") { Kelompok = "Main" };
}

internal static class Turnamen
{
    public static readonly Bagian Bagian = new("turnamen", "Turnamen", typeof(Turnamen)) { Berulang = true, PalingSedikit = 1 };
    public static readonly IsianTeks Nama = new("nama", "Nama turnamen", 50) { Wajib = true };
}

internal static class Pelatih
{
    public static readonly Bagian Bagian = new("pelatih", "Pelatih", typeof(Pelatih)) { Untuk = b => Anggota.Tangan.Dari(b.Isi(Anggota.Bagian)) == "L" };
    public static readonly IsianTeks Nama = new("nama", "Nama pelatih", 50) { Wajib = true };
}
