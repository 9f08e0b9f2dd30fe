using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Helpdesk;
using EPupns.Core.Notifikasi;
using Stateless;

namespace EPupns.Bot.Alur.Tiket;

/// <summary>"Cek status laporan" by number, without login (features.md H6, H7); one's own are offered as buttons, and show the last answer too.</summary>
internal sealed class AlurTiket(CekLaporan cek, BacaLaporan baca, Sesi sesi) : Alur<AlurTiket.Tahap, AlurTiket.Pemicu, AlurTiket.Isian>
{
    private const string Awalan = "tiket.";
    private const int TombolTerbanyak = 6;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNomor,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Ditemukan,
        Kembali,
    }

    public override string Nama => "tiket";

    public override string Judul => "cek status laporan";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNomor).Permit(Pemicu.Ditemukan, Tahap.Selesai);
        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (argumen is not null)
        {
            await CariAsync(argumen);
            return;
        }

        await TanyaAsync();
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        await CariAsync(Masukan.Kode?.StartsWith(Awalan, StringComparison.Ordinal) is true ? Masukan.Kode[Awalan.Length..] : Masukan.Teks);
        return null;
    }

    private async Task CariAsync(string teks)
    {
        var status = await cek.JalankanAsync(teks, Batal);
        if (status.Berhasil)
        {
            Giliran.Tanya(TeksTiket.Status(status.Nilai, await JawabanSayaAsync(status.Nilai.Nomor)), new SifatPesan(Lindungi: true), Label.Baris(Label.CekLaporan, Label.Menu));
            Tutup();
            return;
        }

        Giliran.Awali(Ujar.Dari(status.Kesalahan.Pesan));
        await TanyaAsync();
    }

    // Only to whoever wrote it: in this conversation, or logged in.
    private async Task<string?> JawabanSayaAsync(string nomor) =>
        (await baca.UntukPelaporAsync(nomor, await PelaporAsync(), Batal))?.Pesan.LastOrDefault(p => p.Dari is DariPesan.Petugas or DariPesan.Pertanyaan)?.Teks;

    private async Task<Pelapor> PelaporAsync() => new(Giliran.Percakapan.Id, (await sesi.RegistrasiAsync(Giliran, Batal))?.Id);

    private async Task TanyaAsync()
    {
        var milik = (await baca.MilikAsync(await PelaporAsync(), Batal)).Take(TombolTerbanyak).Select(l => new Tombol($"{l.Nomor} · {l.Jenis.Sebut()}", Awalan + l.Nomor)).Chunk(1);
        Giliran.Tanya(TeksTiket.TanyaNomor, [.. milik, Label.Baris(Label.Menu)]);
    }

    /// <summary>No answers are kept.</summary>
    internal sealed class Isian;
}
