using EPupns.Bot.Alur.Pemulihan;
using EPupns.Bot.Alur.Pendaftaran;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Helpdesk;
using EPupns.Core.Pemulihan.Permintaan;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Stateless;

namespace EPupns.Bot.Alur.Status;

/// <summary>Status of a registration by its number, without login (features.md L6). Tells nothing but the status.</summary>
internal sealed class AlurStatus(EPupnsDb db, CekStatus cek, CekLaporan cekLaporan, PerbaruiTautan perbarui, Sesi sesi, StatusFormulir formulir, IOptions<PilihanPortal> portal) : Alur<AlurStatus.Tahap, AlurStatus.Pemicu, AlurStatus.Isian>
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNomor,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        NomorDitemukan,
        Kembali,
    }

    public override string Nama => "status";

    public override string Judul => "cek status";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNomor).Permit(Pemicu.NomorDitemukan, Tahap.Selesai);
        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (argumen is not null)
        {
            await JawabAsync(argumen);
        }
        else if (await sesi.RegistrasiAsync(Giliran, Batal) is { } registrasi)
        {
            Akhiri(await formulir.UjarAsync(registrasi, Batal));
        }
        else
        {
            Tanya();
        }
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        await JawabAsync(Masukan.Teks);
        return null;
    }

    private async Task JawabAsync(string teks)
    {
        var angka = string.Concat(teks.Where(char.IsAsciiDigit));
        if (await db.Set<PermintaanPemulihan>().FirstOrDefaultAsync(p => p.Nomor == angka, Batal) is { } permintaan)
        {
            await KatakanAsync(permintaan);
            return;
        }

        // Nine or ten digits are no registration: the number of a report.
        if (angka.Length is 9 or 10 && (await cekLaporan.JalankanAsync(angka, Batal)).Berhasil)
        {
            Serahkan("tiket", angka);
            return;
        }

        var status = await cek.JalankanAsync(teks, Batal);
        if (status.Berhasil && status.Nilai.Keadaan is not null)
        {
            Katakan(status.Nilai);
            return;
        }

        Giliran.Awali(status.Berhasil ? TeksStatus.Untuk(status.Nilai) : Ujar.Dari(status.Kesalahan.Pesan));
        Tanya();
    }

    private void Tanya() => Giliran.Tanya(TeksStatus.TanyaNomor, Label.Baris(Label.Menu));

    // Who comes back too late for the link gets another one, without beginning anew.
    private async Task KatakanAsync(PermintaanPemulihan permintaan)
    {
        if (await perbarui.JalankanAsync(permintaan.Id, Giliran.Percakapan.Id, Giliran.Pelaku(permintaan.Nip), Batal) is not { } token)
        {
            Akhiri(TeksPermintaan.Status(permintaan));
            return;
        }

        Giliran.Kabarkan(
            TeksPermintaan.Selesai.Dengan(permintaan.Nomor), new SifatPesan(Lindungi: true), Label.Baris(TombolLupa.BukaHalaman(portal.Value, token)));
        Akhiri();
    }

    private void Katakan(StatusRegistrasi status) => Akhiri(TeksStatus.Untuk(status));

    /// <summary>No answers are kept.</summary>
    internal sealed class Isian;
}
