using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The questions of a report: of H5 for who is not in the database, of R7 for a wrong name or instansi.</summary>
internal sealed class SoalLaporan(SoalBerkas berkas)
{
    private const int KeteranganPalingPanjang = 250;
    private static readonly KalimatBerkas KalimatFoto = new(TeksLapor.TanyaFoto, TeksLapor.FotoDitunggu, TeksLapor.FotoGagal, TeksLapor.FotoDiterima);

    public DaftarSoal<IsianLaporan> Untuk(ITurnContext giliran, IsianLaporan isi) => new(
    [
        Teks(giliran, "nama", "nama", i => i.Jenis != JenisLaporan.InstansiSalah, () => isi.Nama, v => isi.Nama = v,
            isi.Jenis == JenisLaporan.NamaSalah ? TeksLapor.TanyaNamaBenar : TeksLapor.TanyaNama, TeksLapor.NamaKurang, 3, 100),
        NipLama(giliran, isi),
        Teks(giliran, "instansi", "instansi", i => i.Jenis == JenisLaporan.InstansiSalah, () => isi.InstansiBenar, v => isi.InstansiBenar = v,
            TeksLapor.TanyaInstansi, TeksLapor.InstansiKurang, 5, 200),
        Teks(giliran, "nosk", "nomor SK", AdaSk, () => isi.NomorSk, v => isi.NomorSk = v, TeksLapor.TanyaNomorSk, TeksLapor.NomorSkKurang, 3, 50),
        TanggalSk(giliran, isi),
        berkas.Buat<IsianLaporan>(giliran, "foto", "foto SK", AdaSk, i => i.BerkasSidik, v => isi.BerkasSidik = v, KalimatFoto),
        Keterangan(giliran, isi),
    ]);

    private static bool AdaSk(IsianLaporan isi) => isi.Jenis != JenisLaporan.TidakAdaDalamDatabase;

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
        Berlaku = i => i.Jenis == JenisLaporan.TidakAdaDalamDatabase,
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

    private static Soal<IsianLaporan> Keterangan(ITurnContext giliran, IsianLaporan isi) => new()
    {
        Kode = "ket",
        Judul = "keterangan",
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
