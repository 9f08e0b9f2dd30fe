using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Antrean;
using Microsoft.AspNetCore.Http.Extensions;

namespace EPupns.WebPortal.Persetujuan;

/// <summary>The list's filters as they stand in the address.</summary>
public sealed record SaringanDaftar
{
    /// <summary>Word for "waiting", which is what an officer comes for.</summary>
    public const string Menunggu = "menunggu";

    /// <summary>Word for "approved".</summary>
    public const string Disetujui = "disetujui";

    /// <summary>Word for "all".</summary>
    public const string Semua = "semua";

    /// <summary>One of the three words.</summary>
    public string? Keadaan { get; init; }

    /// <summary>Number, NIP or name.</summary>
    public string? Cari { get; init; }

    /// <summary><c>terlama</c>, <c>terbaru</c> or <c>nama</c>.</summary>
    public string? Urut { get; init; }

    /// <summary>Code of an instansi; for national roles.</summary>
    public string? Instansi { get; init; }

    /// <summary>Only those whose NIK was not compared.</summary>
    public bool Nik { get; init; }

    /// <summary>Page after this place.</summary>
    public string? Setelah { get; init; }

    /// <summary>Page before this place.</summary>
    public string? Sebelum { get; init; }

    /// <summary>True when something narrows the list beyond the state.</summary>
    public bool Dipersempit => !string.IsNullOrWhiteSpace(Cari) || Nik || !string.IsNullOrEmpty(Instansi);

    /// <summary>The same for Core.</summary>
    public SaringanRegistrasi UntukCore() => new()
    {
        Keadaan = Keadaan switch
        {
            Semua => null,
            Disetujui => KeadaanRegistrasi.Disetujui,
            _ => KeadaanRegistrasi.Terdaftar,
        },
        Cari = Cari,
        InstansiKode = string.IsNullOrEmpty(Instansi) ? null : Instansi,
        HanyaNikBelumDiperiksa = Nik,
        Urut = Enum.TryParse<UrutanRegistrasi>(Urut, ignoreCase: true, out var urut) && Enum.IsDefined(urut) ? urut : UrutanRegistrasi.Terlama,
        Setelah = PosisiDaftar.Baca(Setelah),
        Sebelum = PosisiDaftar.Baca(Sebelum),
    };

    /// <summary>The address of the list under these filters, on its first page.</summary>
    public string Awal() => (this with { Setelah = null, Sebelum = null }).Alamat();

    /// <summary>The address of the list under these filters; what is as usual is left out.</summary>
    public string Alamat()
    {
        var kueri = new QueryBuilder();
        Tambah("keadaan", Keadaan == Menunggu ? null : Keadaan);
        Tambah("cari", Cari?.Trim());
        Tambah("urut", Urut == "terlama" ? null : Urut);
        Tambah("instansi", Instansi);
        Tambah("nik", Nik ? "true" : null);
        Tambah("setelah", Setelah);
        Tambah("sebelum", Sebelum);
        return "/registrasi" + kueri.ToQueryString();

        void Tambah(string nama, string? isi)
        {
            if (!string.IsNullOrEmpty(isi))
            {
                kueri.Add(nama, isi);
            }
        }
    }
}
