using System.Globalization;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Masuk;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>Buttons of reports, for the desk and for the person, and the commands of the desk. The open question of a person stays.</summary>
internal sealed class LayananLaporan(
    EPupnsDb db, PetugasObrolan petugas, KartuLaporan kartu, PenerusKabar penerus, Navigasi navigasi, AmbilLaporan ambil, LepasLaporan lepas, TeruskanLaporan teruskan,
    SelesaikanLaporan selesaikan, BukaLagiLaporan bukaLagi, NilaiLaporan nilai, PakaiRujukan pakai, TurunkanDariLaporan turunkan, Sesi sesi)
{
    private const int SebanyakAntrean = 10;
    private const string Nilai = "nilai";

    /// <summary>A button: <c>tindakan.nomor</c>.</summary>
    public async Task TekanAsync(ITurnContext giliran, string pokok, CancellationToken batal)
    {
        var (tindakan, nomor) = Urai(pokok);
        if (tindakan is "tulis" or "buka" or "jelas" or "pakai" || tindakan.StartsWith(Nilai, StringComparison.Ordinal))
        {
            await PelaporAsync(giliran, tindakan, nomor, batal);
            return;
        }

        if (await petugas.CariAsync(giliran, batal) is not { } penangan)
        {
            await navigasi.UlangiAsync(giliran, TeksLaporan.BukanPetugas, batal);
            return;
        }

        if (tindakan is "balas" or "tanya")
        {
            navigasi.Mulai(giliran, "tulis", $"{tindakan}.{nomor}");
            return;
        }

        Sahut(giliran, tindakan == "kartu" ? await KartuAsync(giliran, nomor, penangan, batal) : await MejaAsync(tindakan, nomor, penangan, batal));
    }

    /// <summary>The same in a group, where nobody can be asked to type: an answer is a reply to the card.</summary>
    public async Task TekanDiGrupAsync(ITurnContext giliran, string pokok, CancellationToken batal)
    {
        var (tindakan, nomor) = Urai(pokok);
        var ujar = await petugas.CariAsync(giliran, batal) is not { } penangan ? TeksLaporan.GrupTautkanDiri
            : tindakan == "balas" ? TeksLaporan.GrupBalas.Dengan(nomor)
            : tindakan == "kartu" ? await KartuAsync(giliran, nomor, penangan, batal)
            : tindakan == "tanya" ? TeksLaporan.GrupTanya.Dengan(nomor)
            : await MejaAsync(tindakan, nomor, penangan, batal);
        Sahut(giliran, ujar);
    }

    /// <summary><c>/antrean</c>: mine and what nobody has, the oldest first.</summary>
    public async Task AntreanAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (await petugas.CariAsync(giliran, batal) is not { } penangan)
        {
            await navigasi.UlangiAsync(giliran, TeksLaporan.BukanPetugas, batal);
            return;
        }

        var id = penangan.Petugas.Id;
        var laporan = await DaftarLaporan.Menunggu(CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), penangan.Petugas), id)
            .OrderBy(l => l.PemegangId == id ? 0 : 1).ThenBy(l => l.Waktu).ThenBy(l => l.Nomor).Take(SebanyakAntrean).ToListAsync(batal);
        var jeda = (await petugas.SatuAsync(id, batal))?.JedaSejak is null ? "" : " (sedang jeda)";
        var daftar = string.Join('\n', laporan.Select(l => $"{(l.PemegangId == id ? "●" : "○")} {l.Nomor} · {l.Jenis.Sebut()} · {Umur(giliran.Kini - l.Waktu)}{(l.LewatJanji(giliran.Kini) ? " · terlambat" : "")}"));
        giliran.Cukup = true;
        giliran.Kabarkan(
            laporan.Count == 0 ? TeksLaporan.AntreanKosong.Dengan(jeda) : TeksLaporan.Antrean.Dengan(jeda, daftar), null,
            [.. laporan.Select(l => Label.Baris(TombolLepas.Laporan($"Buka {l.Nomor}", "kartu", l.Nomor)))]);
    }

    /// <summary><c>/jeda</c>: no new reports here, until it is typed again.</summary>
    public async Task JedaAsync(ITurnContext giliran, CancellationToken batal)
    {
        if (await petugas.CariAsync(giliran, batal) is not { } penangan || await petugas.SatuAsync(penangan.Petugas.Id, batal) is not { } obrolan)
        {
            await navigasi.UlangiAsync(giliran, TeksLaporan.BukanPetugas, batal);
            return;
        }

        obrolan.JedaSejak = obrolan.JedaSejak is null ? giliran.Kini : null;
        await db.SaveChangesAsync(batal);
        var menunggu = await CakupanLaporan.Terapkan(db.Set<Laporan>(), penangan.Petugas).CountAsync(l => l.PemegangId == null && SifatKeadaan.GiliranMeja.Contains(l.Keadaan), batal);
        Sahut(giliran, obrolan.JedaSejak is null ? TeksLaporan.JedaSelesai.Dengan(menunggu) : TeksLaporan.Jeda);
    }

    private static (string Tindakan, string Nomor) Urai(string pokok) => pokok.Split('.', 2) is [var tindakan, var nomor] ? (tindakan, nomor) : (pokok, "");

    private static string Umur(TimeSpan lama) => lama.TotalDays >= 1 ? $"{(int)lama.TotalDays} hari" : lama.TotalHours >= 1 ? $"{(int)lama.TotalHours} jam" : $"{Math.Max(1, (int)lama.TotalMinutes)} menit";

    private static void Sahut(ITurnContext giliran, Ujar? ujar)
    {
        giliran.Cukup = true;
        if (ujar is not null)
        {
            giliran.Kabarkan(ujar);
        }
    }

    private async Task<Ujar?> KartuAsync(ITurnContext giliran, string nomor, Penangan penangan, CancellationToken batal)
    {
        if (await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), penangan.Petugas).SingleOrDefaultAsync(l => l.Nomor == nomor, batal) is not { } laporan)
        {
            return Ujar.Dari("Laporan ini tidak ada, atau bukan wewenang Anda.");
        }

        penerus.Antrekan(PesanJson.Tulis(await kartu.SusunAsync(laporan, batal)), [new Tujuan(giliran.Percakapan.Kanal, giliran.Percakapan.Alamat)]);
        return null;
    }

    private async Task<Ujar> MejaAsync(string tindakan, string nomor, Penangan penangan, CancellationToken batal)
    {
        var (hasil, ujaran) = tindakan switch
        {
            "ambil" => (await ambil.JalankanAsync(nomor, penangan, batal), TeksLaporan.Terambil),
            "lepas" => (await lepas.JalankanAsync(nomor, penangan, batal), TeksLaporan.Dilepas),
            "selesai" => (await selesaikan.JalankanAsync(nomor, null, penangan, batal), TeksLaporan.Selesai),
            "turun" => (await turunkan.JalankanAsync(nomor, $"Diminta dalam laporan {nomor}.", penangan, batal), TeksLaporan.StatusTurun),
            "terus" => (await TeruskanAsync(nomor, penangan, batal), TeksLaporan.Diteruskan),
            _ => (PegangTidakDikenal, TeksLaporan.Terambil),
        };
        return hasil.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan)
            : tindakan == "terus" ? ujaran.Dengan(nomor, await NamaMeja.SebutAsync(db, hasil.Nilai.Meja, batal))
            : ujaran.Dengan(nomor);
    }

    private static readonly Hasil<Laporan> PegangTidakDikenal = new Kesalahan("tombol.tidak_dikenal", "Tombol itu tidak berlaku lagi.");

    // One press sends it to the other side; any other desk is chosen in the portal.
    private async Task<Hasil<Laporan>> TeruskanAsync(string nomor, Penangan penangan, CancellationToken batal)
    {
        var laporan = await CakupanLaporan.Terapkan(db.Set<Laporan>().AsNoTracking(), penangan.Petugas).Select(l => new { l.Nomor, l.Meja, l.InstansiKode }).SingleOrDefaultAsync(l => l.Nomor == nomor, batal);
        var ke = laporan?.Meja == Meja.Pusat ? laporan.InstansiKode : Meja.Pusat;
        return ke is null
            ? new Kesalahan("meja.tidak_diketahui", $"Laporan {nomor} tidak diketahui instansinya, jadi tidak dapat diteruskan dari sini. Pilih mejanya di portal.")
            : await teruskan.JalankanAsync(nomor, ke, null, penangan, batal);
    }

    private async Task PelaporAsync(ITurnContext giliran, string tindakan, string nomor, CancellationToken batal)
    {
        switch (tindakan)
        {
            case "tulis":
                navigasi.Mulai(giliran, "tulis", $"tulis.{nomor}");
                return;
            case "pakai":
                await PakaiAsync(giliran, nomor, batal);
                return;
            case "jelas":
                giliran.Kabarkan(TeksLaporan.MintaNilai.Dengan(nomor), null, TombolNilai(nomor));
                await navigasi.LanjutkanAsync(giliran, batal);
                return;
            case "buka":
                var dibuka = await bukaLagi.JalankanAsync(nomor, giliran.Pelapor(), await giliran.PelakuLaporanAsync(db, nomor, batal), batal);
                await navigasi.UlangiAsync(giliran, dibuka.Kesalahan is { } s ? Ujar.Dari(s.Pesan) : TeksLaporan.Dibuka.Dengan(nomor), batal);
                return;
            default:
                var angka = int.TryParse(tindakan.AsSpan(Nilai.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var banyak) ? banyak : 0;
                var dinilai = await nilai.JalankanAsync(nomor, angka, giliran.Pelapor(), await giliran.PelakuLaporanAsync(db, nomor, batal), batal);
                await navigasi.UlangiAsync(giliran, dinilai.Kesalahan is { } salah ? Ujar.Dari(salah.Pesan) : TeksLaporan.Dinilai.Dengan(nomor), batal);
                return;
        }
    }

    // The value goes into the field that waited for it; the field is shown then, with what comes after it.
    private async Task PakaiAsync(ITurnContext giliran, string nomor, CancellationToken batal)
    {
        if (await sesi.RegistrasiAsync(giliran, batal) is not { } registrasi)
        {
            await navigasi.UlangiAsync(giliran, TeksLaporan.MasukDahulu, batal);
            return;
        }

        var hasil = await pakai.JalankanAsync(nomor, registrasi.Id, new Konteks(giliran.HariIni), giliran.Pelaku(registrasi.Nip), batal);
        if (hasil.Kesalahan is { } salah)
        {
            await navigasi.UlangiAsync(giliran, Ujar.Dari(salah.Pesan), batal);
            return;
        }

        giliran.Awali(TeksLaporan.Dipakai.Dengan(nomor));
        navigasi.Mulai(giliran, "periksa", $"{hasil.Nilai.Bagian}/{hasil.Nilai.Kunci}/{hasil.Nilai.Isian}");
    }

    /// <summary>The rating as one row of buttons.</summary>
    public static IReadOnlyList<Tombol> TombolNilai(string nomor) =>
        [.. Enumerable.Range(1, NilaiLaporan.Tertinggi).Select(n => TombolLepas.Laporan($"{n}", $"{Nilai}{n}", nomor))];
}
