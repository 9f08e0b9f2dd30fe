using System.Collections.Frozen;
using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Dasar.Ketikan;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The questions of a report: of H5 for who is not in the database, of R7 for a wrong name or instansi.</summary>
internal sealed class SoalLaporan(SoalBerkas berkas)
{
    private const int KeteranganPalingPanjang = 250;
    private const int MasalahTerpendek = 5;
    private static readonly Tombol PakaiIni = new("Pakai ini", "pakai-ini");
    private static readonly KalimatBerkas KalimatLampiran = new(TeksLapor.TanyaLampiran, TeksLapor.LampiranDitunggu, TeksLapor.FotoGagal, TeksLapor.LampiranDiterima);
    private static readonly KalimatBerkas KalimatFoto = new(TeksLapor.TanyaFoto, TeksLapor.FotoDitunggu, TeksLapor.FotoGagal, TeksLapor.FotoDiterima);

    public DaftarSoal<IsianLaporan> Untuk(ITurnContext giliran, IsianLaporan isi) => new(
    [
        Teks(giliran, "nama", "nama", i => i.Jenis is JenisLaporan.NamaSalah or JenisLaporan.TidakAdaDalamDatabase, () => isi.Nama, v => isi.Nama = v,
            isi.Jenis == JenisLaporan.NamaSalah ? TeksLapor.TanyaNamaBenar : TeksLapor.TanyaNama, TeksLapor.NamaKurang, 3, 100),
        Teks(giliran, "instansi", "instansi", i => i.Jenis == JenisLaporan.InstansiSalah, () => isi.InstansiBenar, v => isi.InstansiBenar = v,
            TeksLapor.TanyaInstansi, TeksLapor.InstansiKurang, 5, 200),
        NipLama(giliran, isi),
        Teks(giliran, "nosk", "nomor SK", AdaSk, () => isi.NomorSk, v => isi.NomorSk = v, TeksLapor.TanyaNomorSk, TeksLapor.NomorSkKurang, 3, 50),
        TanggalSk(giliran, isi),
        berkas.Buat<IsianLaporan>(giliran, "foto", "foto SK", AdaSk, i => i.BerkasSidik, v => isi.BerkasSidik = v, KalimatFoto),
        Keterangan(giliran, isi),
        Masalah(giliran, isi),
        Potong(giliran, isi),
        Registrasi(giliran, isi),
        Lampiran(giliran, isi),
    ]);

    private static bool AdaSk(IsianLaporan isi) => isi.Jenis is JenisLaporan.NamaSalah or JenisLaporan.InstansiSalah;

    private static Soal<IsianLaporan> Teks(
        ITurnContext giliran, string kode, string judul, Func<IsianLaporan, bool> berlaku, Func<string?> baca, Action<string?> tulis,
        Ujaran tanya, Ujaran kurang, int palingPendek, int palingPanjang) => new()
        {
            Kode = kode,
            Judul = judul,
            Berlaku = berlaku,
            Terjawab = _ => baca() is not null,
            Hapus = _ => tulis(null),
            Tanya = () => giliran.Tanya(tanya, Label.Navigasi()),
            Terima = () =>
            {
                var teks = giliran.Masukan.Teks;
                var cukup = giliran.Masukan.Kode is null && teks.Count(char.IsLetterOrDigit) >= palingPendek && teks.Length <= palingPanjang;
                tulis(cukup ? teks : null);
                return Task.FromResult<Ujar?>(cukup ? null : (Ujar)kurang);
            },
        };

    private static Soal<IsianLaporan> NipLama(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "niplama",
        Judul = "NIP lama",
        Berlaku = i => i.Jenis == JenisLaporan.TidakAdaDalamDatabase || (i.Jenis == JenisLaporan.InstansiSalah && BerNipLama(i.Nip)),
        Terjawab = i => i.NipLamaTerjawab,
        Hapus = i => (i.NipLamaTerjawab, i.NipLama) = (false, null),
        Tanya = () => giliran.Tanya(TeksLapor.TanyaNipLama, Label.Navigasi(bolehLewati: true)),
        Terima = () =>
        {
            var angka = string.Concat(giliran.Masukan.Teks.Where(char.IsAsciiDigit));
            if (!giliran.Masukan.Lewat && angka.Length != 9)
            {
                return Task.FromResult<Ujar?>(TeksLapor.NipLamaSalah.Dengan(angka.Length));
            }

            (isi.NipLamaTerjawab, isi.NipLama) = (true, giliran.Masukan.Lewat ? null : angka);
            return Task.FromResult<Ujar?>(null);
        },
    };

    private static Soal<IsianLaporan> TanggalSk(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "tglsk",
        Judul = "tanggal SK",
        Berlaku = AdaSk,
        Terjawab = i => i.TanggalSk is not null,
        Hapus = i => i.TanggalSk = null,
        Tanya = () => giliran.Tanya(TeksLapor.TanyaTanggalSk, Label.Navigasi()),
        Terima = () =>
        {
            var tanggal = Tanggal.Baca(giliran.Masukan.Teks, giliran.HariIni);
            if (!tanggal.Berhasil)
            {
                return Task.FromResult<Ujar?>(Ujar.Dari(tanggal.Kesalahan.Pesan));
            }

            isi.TanggalSk = tanggal.Nilai <= giliran.HariIni ? tanggal.Nilai : null;
            return Task.FromResult<Ujar?>(isi.TanggalSk is null ? (Ujar)TeksLapor.TanggalSkNanti : null);
        },
    };

    // X6: who became CPNS in 2008 or before has a NIP of nine digits, by which the instansi is found.
    private static bool BerNipLama(string? nip) => nip is { Length: 18 } && int.Parse(nip.AsSpan(8, 4), CultureInfo.InvariantCulture) <= 2008;

    private static Soal<IsianLaporan> Masalah(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "masalah",
        Judul = "isi laporan",
        Berlaku = i => i.Umum,
        Terjawab = i => i.Masalah is not null || i.Dipotong is not null,
        Hapus = i => (i.Masalah, i.Dipotong) = (null, null),
        Tanya = () => giliran.Tanya((isi.Jenis.TentangRujukan() ? TeksLapor.TanyaBaris : TeksLapor.TanyaMasalah).Dengan(isi.Jenis.Sebut()), Label.Navigasi()),
        Terima = () => Task.FromResult(giliran.Masukan.Kode is null ? Tulis(giliran.Masukan.Teks, isi) : TeksLapor.MasalahKurang),
    };

    // Too long: what fits is offered, and nothing is cut without a yes.
    private static Soal<IsianLaporan> Potong(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "potong",
        Berlaku = i => i.Dipotong is not null,
        Terjawab = _ => false,
        Hapus = i => i.Dipotong = null,
        Tanya = () => giliran.Tanya(
            TeksLapor.Potong.Dengan(isi.Kata!.Length, isi.Dipotong, isi.Kata.Length - isi.Dipotong!.Length), [[PakaiIni], Label.Navigasi()]),
        Terima = () =>
        {
            if (giliran.Masukan.Kode is not null && giliran.Masukan.Kode != PakaiIni.Kode)
            {
                return Task.FromResult<Ujar?>(TeksLapor.MasalahKurang);
            }

            if (giliran.Masukan.Kode == PakaiIni.Kode || YaTidak.Baca(giliran.Masukan.Teks) is true)
            {
                (isi.Masalah, isi.Dipotong) = (isi.Dipotong, null);
                return Task.FromResult<Ujar?>(null);
            }

            return Task.FromResult(Tulis(giliran.Masukan.Teks, isi));
        },
    };

    /// <summary>Takes the trouble in words: as it is, or as far as it fits, to be agreed to; what is wrong with it otherwise.</summary>
    public static Ujar? Tulis(string teks, IsianLaporan isi)
    {
        if (teks.Count(char.IsLetterOrDigit) < MasalahTerpendek)
        {
            return TeksLapor.MasalahKurang;
        }

        var muat = teks.Length <= Laporan.PanjangPokok;
        (isi.Masalah, isi.Dipotong, isi.Kata) = (muat ? teks : null, muat ? null : Muat(teks), muat ? null : teks);
        return null;
    }

    // Up to the last word that fits.
    private static string Muat(string teks)
    {
        var awal = teks[..Laporan.PanjangPokok];
        var akhir = awal.LastIndexOfAny([' ', '\n']);
        return (akhir > Laporan.PanjangPokok / 2 ? awal[..akhir] : char.IsHighSurrogate(awal[^1]) ? awal[..^1] : awal).TrimEnd();
    }

    private static Soal<IsianLaporan> Registrasi(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "reg",
        Judul = "nomor registrasi",
        Berlaku = i => i.Jenis == JenisLaporan.VerifikasiRegistrasi,
        Terjawab = i => i.NomorRegistrasi is not null,
        Hapus = i => i.NomorRegistrasi = null,
        Tanya = () => giliran.Tanya(TeksLapor.TanyaRegistrasi, Label.Navigasi()),
        Terima = () =>
        {
            var nomor = PembacaNomor.Registrasi(giliran.Masukan.Teks);
            isi.NomorRegistrasi = nomor.Berhasil ? nomor.Nilai : null;
            return Task.FromResult(nomor.Berhasil ? null : Ujar.Dari(nomor.Kesalahan.Pesan));
        },
    };

    private Soal<IsianLaporan> Lampiran(ITurnContext giliran, IsianLaporan isi)
    {
        var foto = berkas.Buat<IsianLaporan>(giliran, "lampiran", "lampiran", _ => true, i => i.BerkasSidik, v => isi.BerkasSidik = v, KalimatLampiran);
        return new()
        {
            Kode = foto.Kode,
            Judul = foto.Judul,
            Berlaku = i => i.Umum,
            Terjawab = i => i.BerkasTerjawab || i.BerkasSidik is not null,
            Hapus = i => (i.BerkasSidik, i.BerkasTerjawab) = (null, false),
            Tanya = () => giliran.Tanya(TeksLapor.TanyaLampiran, new SifatPesan(MintaBerkas: true), Label.Navigasi(bolehLewati: true)),
            Siapkan = foto.Siapkan,
            Terima = () =>
            {
                isi.BerkasTerjawab = giliran.Masukan.Lewat || (giliran.Masukan.AdaTeks && (YaTidak.Baca(giliran.Masukan.Teks) is false || KataKosong.Kosong(giliran.Masukan.Teks, FrozenSet<string>.Empty)));
                return isi.BerkasTerjawab ? Task.FromResult<Ujar?>(null) : foto.Terima();
            },
        };
    }

    private static Soal<IsianLaporan> Keterangan(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "ket",
        Judul = "keterangan",
        Berlaku = i => !i.Umum,
        Terjawab = i => i.KeteranganTerjawab,
        Hapus = i => (i.KeteranganTerjawab, i.Keterangan) = (false, null),
        Tanya = () => giliran.Tanya(TeksLapor.TanyaKeterangan, Label.Navigasi(bolehLewati: true)),
        Terima = () =>
        {
            var teks = giliran.Masukan.Lewat ? null : giliran.Masukan.Teks;
            if (teks?.Length > KeteranganPalingPanjang)
            {
                return Task.FromResult<Ujar?>(TeksLapor.KeteranganPanjang.Dengan(teks.Length));
            }

            (isi.KeteranganTerjawab, isi.Keterangan) = (true, teks);
            return Task.FromResult<Ujar?>(null);
        },
    };
}
