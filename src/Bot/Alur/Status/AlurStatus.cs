using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Data;
using EPupns.Core.Pendaftaran;
using Microsoft.EntityFrameworkCore;
using Stateless;

namespace EPupns.Bot.Alur.Status;

/// <summary>Status of a registration by its number, without login (features.md L6). Tells nothing but the status.</summary>
internal sealed class AlurStatus(EPupnsDb db, Sesi sesi) : Alur<AlurStatus.Tahap, AlurStatus.Pemicu, AlurStatus.Isian>
{
    private const int PanjangNomor = 12;
    private static readonly Ujaran TanyaNomor = new("status.tanya_nomor");
    private static readonly Ujaran NomorSalah = new("status.nomor_salah", "banyak");
    private static readonly Ujaran TidakDitemukan = new("status.tidak_ditemukan", "nomor");
    private static readonly Ujaran Terdaftar = new("status.terdaftar", "nomor");
    private static readonly Ujaran Disetujui = new("status.disetujui", "nomor");

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
        if (await sesi.RegistrasiAsync(Giliran, Batal) is { } registrasi)
        {
            Katakan(registrasi);
            return;
        }

        Giliran.Tanya(TanyaNomor, Label.Baris(Label.Menu));
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        var angka = string.Concat(Masukan.Teks.Where(char.IsAsciiDigit));
        var registrasi = angka.Length == PanjangNomor ? await db.Set<Registrasi>().FirstOrDefaultAsync(r => r.Nomor == angka, Batal) : null;
        if (registrasi is null)
        {
            Giliran.Awali(angka.Length == PanjangNomor ? TidakDitemukan.Dengan(angka) : NomorSalah.Dengan(angka.Length));
            Giliran.UlangiPertanyaan();
            return null;
        }

        Katakan(registrasi);
        return null;
    }

    private void Katakan(Registrasi registrasi)
    {
        Giliran.Awali((registrasi.Keadaan == KeadaanRegistrasi.Disetujui ? Disetujui : Terdaftar).Dengan(registrasi.Nomor));
        Tutup();
    }

    /// <summary>No answers are kept.</summary>
    internal sealed class Isian;
}
