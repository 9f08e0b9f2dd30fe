using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.Helpdesk;

/// <summary>
/// Writing into the thread of a report after a button: an answer or a question of staff, more from the person. What was being done waits meanwhile and goes on
/// by itself afterwards.
/// </summary>
internal sealed class AlurTulis(EPupnsDb db, PetugasObrolan petugas, PenulisThread penulis, PenerimaBerkas penerima, Tertunda tertunda)
    : Alur<AlurTulis.Tahap, AlurTulis.Pemicu, AlurTulis.Isian>
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguTulisan,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Ditanya,
        Kembali,
    }

    public override string Nama => "tulis";

    public override string Judul => "tulisan untuk laporan";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin) => mesin.Configure(Tahap.MenungguTulisan)
        .OnEntryAsync(TanyaAsync)
        .PermitReentry(Pemicu.Ditanya);

    protected override Func<Task<object?>>? Persiapan() =>
        Giliran.Masukan.Berkas.Count > 0 ? async () => await penerima.AmbilAsync(Giliran, Batal) : null;

    protected override Task AwalAsync(string? argumen)
    {
        (Isi.Tindakan, Isi.Nomor) = (argumen ?? "").Split('.', 2) is [var tindakan, var nomor] ? (tindakan, nomor) : ("tulis", "");
        return PicuAsync(Pemicu.Ditanya);
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        var berkas = PenerimaBerkas.Pertama(Giliran);
        if (Masukan.Berkas.Count == 0 && !Masukan.AdaTeks)
        {
            return Ulangi();
        }

        if (Isi.Tindakan == "tulis")
        {
            Selesai(await penulis.DariPelaporAsync(Giliran, Isi.Nomor, berkas, Batal), petugas: false);
        }
        else if (await petugas.CariAsync(Giliran, Batal) is { } penangan)
        {
            Selesai(await penulis.DariMejaAsync(Giliran, Isi.Nomor, berkas, penangan, Batal, Isi.Tindakan == "tanya"), petugas: true);
        }
        else
        {
            Akhiri(TeksLaporan.BukanPetugas);
        }

        return null;
    }

    private async Task TanyaAsync()
    {
        var semua = db.Set<Laporan>().AsNoTracking().Where(l => l.Nomor == Isi.Nomor);
        var boleh = Isi.Tindakan == "tulis" ? Giliran.Pelapor().Milik(semua)
            : await petugas.CariAsync(Giliran, Batal) is { } penangan ? CakupanLaporan.TerapkanTangani(semua, penangan.Petugas)
            : null;
        if (boleh is null || await boleh.SingleOrDefaultAsync(Batal) is not { } laporan)
        {
            Selesai(Ujar.Dari($"Laporan {Isi.Nomor} tidak ditemukan di obrolan ini."), petugas: false);
            return;
        }

        var ujar = Isi.Tindakan switch
        {
            "balas" => TeksLaporan.TulisJawaban.Dengan(Isi.Nomor, KartuLaporan.Pokok(laporan)),
            "tanya" => TeksLaporan.TulisPertanyaan.Dengan(Isi.Nomor, KartuLaporan.Pokok(laporan)),
            _ => TeksLaporan.TulisBalasan.Dengan(Isi.Nomor),
        };
        Giliran.Tanya(ujar, new SifatPesan(MintaBerkas: true), Label.Baris(Label.Menu));
    }

    // Back to what was being done, at the very question.
    private void Selesai(Ujar ujar, bool petugas)
    {
        Akhiri(ujar);
        if (!tertunda.Lanjutkan(Giliran) && petugas)
        {
            Giliran.Cukup = true;
        }
    }

    /// <summary>The answers.</summary>
    internal sealed class Isian
    {
        public string Tindakan { get; set; } = "";

        public string Nomor { get; set; } = "";
    }
}
