using EPupns.Bot.Alur.Periksa;
using EPupns.Bot.Alur.Status;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Formulir;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pengisian;
using EPupns.Core.Verifikasi;
using Stateless;

namespace EPupns.Bot.Alur.Kirim;

/// <summary>A sent form, read-only (features.md F31, F32): what was sent, section by section, with where each change stands.</summary>
internal sealed class AlurLihat(Sesi sesi, CariFormulir cari, BacaKasus baca, DefinisiFormulir definisi) : AlurPns<AlurLihat.Tahap, AlurLihat.Pemicu, AlurLihat.Isian>(sesi)
{
    private const int PanjangHalaman = 2800;
    private const int BanyakDitolak = 5;

    private static readonly Ujaran Daftar = new("lihat.daftar", "keadaan", "tingkat", "ditolak", "penjelasan");
    private static readonly Ujaran Bagian = new("lihat.bagian", "bagian", "halaman", "isi");
    private static readonly Tombol Lanjut = new("Lanjut", "lanjut-lihat");

    private Kasus _kasus = null!;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguBagian,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Dipilih,
        Kembali,
    }

    public override string Nama => "lihat";

    public override string Judul => "melihat formulir yang terkirim";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin) => mesin.Configure(Tahap.MenungguBagian)
        .OnEntry(Tampilkan)
        .PermitReentry(Pemicu.Dipilih)
        .PermitReentry(Pemicu.Kembali);

    protected override async Task AwalAsync(string? argumen)
    {
        if (await BukaAsync())
        {
            Isi.Bagian = argumen is null ? null : definisi.CariBagian(argumen.Split('/')[0])?.Kode;
            Tampilkan();
        }
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        if (Masukan.Kode == Lanjut.Kode)
        {
            Isi.Halaman++;
            return Pemicu.Dipilih;
        }

        Isi.Halaman = 0;
        if (Masukan.Kode == LayarPeriksa.SemuaBagian.Kode)
        {
            Isi.Bagian = null;
            return Pemicu.Dipilih;
        }

        var dicari = LipatAksara.Lipat(Masukan.Teks);
        var pilihan = Masukan.Kode?.StartsWith(LayarPeriksa.AwalanBagian, StringComparison.Ordinal) is true
            ? definisi.CariBagian(Masukan.Kode[LayarPeriksa.AwalanBagian.Length..])
            : definisi.Bagian.FirstOrDefault(b => LipatAksara.Lipat(b.Judul) == dicari);
        if (pilihan is null)
        {
            Giliran.Awali(Ujar.Dari(PenjagaBorang.Terkirim.Pesan));
            return Ulangi();
        }

        Isi.Bagian = pilihan.Kode;
        return Pemicu.Dipilih;
    }

    protected override async Task MundurAsync()
    {
        if (await BukaAsync())
        {
            (Isi.Bagian, Isi.Halaman) = (null, 0);
            await PicuAsync(Pemicu.Kembali);
        }
    }

    protected override async Task<bool> MilikAsync()
    {
        if (await cari.JalankanAsync(Registrasi.Id, Batal) is not { } formulir || formulir.Keadaan.Terbuka())
        {
            Serahkan("periksa");
            return false;
        }

        if (await baca.UntukPemilikAsync(formulir, Batal) is not { } kasus)
        {
            Akhiri(Ujar.Dari(CariFormulir.KirimanHilang.Pesan));
            return false;
        }

        _kasus = kasus;
        return true;
    }

    private void Tampilkan()
    {
        var (isi, keadaan) = (_kasus.Diperiksa, _kasus.Formulir.Keadaan);
        IReadOnlyList<Tombol> bawah = keadaan.TurunDiminta() ? [Label.TarikTurun, Label.Menu] : keadaan.DapatDimintaTurun() ? [Label.MintaTurun, Label.Menu] : [Label.Menu];
        if (Isi.Bagian is null)
        {
            var tombol = definisi.Untuk(isi.Borang.Kini).Select(b => new Tombol(b.Judul, LayarPeriksa.AwalanBagian + b.Kode)).Chunk(2);
            Giliran.Tanya(
                Daftar.Dengan(KataTingkat.Keadaan(keadaan), StatusFormulir.Tingkat(_kasus), Ditolak(), (keadaan.DapatDimintaTurun() ? PenjagaBorang.Terkirim : MintaTurunStatus.Tolak(keadaan)).Pesan),
                [.. tombol, bawah]);
            return;
        }

        var bagian = definisi.AmbilBagian(Isi.Bagian);
        var halaman = Halaman([.. Baris(bagian, isi)]);
        Isi.Halaman = Math.Min(Isi.Halaman, halaman.Count - 1);
        IReadOnlyList<Tombol> atas = Isi.Halaman + 1 < halaman.Count ? [Lanjut, LayarPeriksa.SemuaBagian] : [LayarPeriksa.SemuaBagian];
        Giliran.Tanya(
            Bagian.Dengan(bagian.Judul, halaman.Count == 1 ? "" : $", halaman {Isi.Halaman + 1} dari {halaman.Count}", halaman[Isi.Halaman]),
            new SifatPesan(Lindungi: true), [atas, bawah]);
    }

    private string Ditolak()
    {
        var ditolak = KataPutusan.Ditolak(_kasus);
        var lebih = ditolak.Count > BanyakDitolak ? $"\n… dan {ditolak.Count - BanyakDitolak} lagi; lihat bagiannya." : "";
        return ditolak.Count == 0 ? "" : "\nTidak disetujui (data BKN tetap berlaku):\n" + string.Join('\n', ditolak.Take(BanyakDitolak).Select(d => $"• {d}")) + lebih;
    }

    private IEnumerable<string> Baris(Bagian bagian, BorangDiperiksa isi)
    {
        var berubah = RingkasanPerubahan.Hitung(definisi, isi.Borang).First(r => r.Bagian == bagian).Perubahan;
        foreach (var (catatan, urut) in isi.Borang.Kini.Catatan(bagian).Select((c, i) => (c, i + 1)))
        {
            var baru = berubah.Any(p => p.Catatan == catatan && p.Jenis == JenisPerubahan.CatatanBaru);
            if (bagian.Berulang)
            {
                yield return $"{urut}. {RingkasanPerubahan.Sebut(bagian, catatan, isi.Tampil)}{(baru ? Tambahan("baru", bagian, catatan.Id) : "")}";
            }

            foreach (var isian in bagian.Tampak(catatan.Isi).Where(i => !bagian.Berulang || (!baru && berubah.Any(p => p.Catatan == catatan && p.Isian == i))))
            {
                yield return Satu(bagian, isian, catatan, berubah.FirstOrDefault(p => p.Catatan == catatan && p.Isian == isian));
            }

            foreach (var berkas in isi.Berkas.Milik(bagian.Kode, catatan.Id).Where(b => b.Ada))
            {
                yield return $"• Berkas {berkas.Judul}: {string.Join(", ", berkas.Lampiran.Select(l => l.Nama))}";
            }
        }

        foreach (var hapus in berubah.Where(p => p.Jenis == JenisPerubahan.UsulHapus))
        {
            yield return $"− {RingkasanPerubahan.Sebut(bagian, hapus.Catatan, isi.Tampil)}{Tambahan("usul hapus", bagian, hapus.Catatan.Id)}";
        }
    }

    private string Satu(Bagian bagian, EPupns.Core.Formulir.Isian isian, CatatanIsi catatan, Perubahan? perubahan)
    {
        string Nilai(string? nilai) => nilai is null ? "(kosong)" : _kasus.Diperiksa.Tampil(isian, nilai);
        return perubahan is null ? $"• {isian.Label}: {Nilai(catatan.Isi[isian])}"
            : $"• {isian.Label}: {Nilai(perubahan.Lama)} → {(perubahan.Jenis == JenisPerubahan.MenungguDaftar ? perubahan.Baru : Nilai(perubahan.Baru))}{Tambahan(null, bagian, catatan.Id, isian.Kode)}";
    }

    // Where a change stands; a questionnaire is decided by nobody and stands nowhere.
    private string Tambahan(string? awal, Bagian bagian, string kunci, string isian = "")
    {
        var keadaan = _kasus.Cari(new AlamatBaris(bagian.Kode, kunci, isian)) is { } baris ? KataPutusan.Keadaan(_kasus, baris) : null;
        return string.Concat(new[] { awal, keadaan }.OfType<string>().Select(k => $" · {k}"));
    }

    private static List<string> Halaman(List<string> baris)
    {
        var hasil = new List<string> { "" };
        foreach (var satu in baris.DefaultIfEmpty("Tidak ada catatan."))
        {
            if (hasil[^1].Length > 0 && hasil[^1].Length + satu.Length > PanjangHalaman)
            {
                hasil.Add("");
            }

            hasil[^1] += hasil[^1].Length == 0 ? satu : '\n' + satu;
        }

        return hasil;
    }

    /// <summary>Where the person looks.</summary>
    internal sealed class Isian
    {
        public string? Bagian { get; set; }

        public int Halaman { get; set; }
    }
}
