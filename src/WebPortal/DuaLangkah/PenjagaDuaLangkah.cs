using EPupns.Core.Akun;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Masuk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace EPupns.WebPortal.DuaLangkah;

/// <summary>Whose role asks for an authenticator app sets one up before anything else, unless <c>Keamanan:DuaLangkah</c> is <c>boleh</c>.</summary>
public sealed class PenjagaDuaLangkah(RequestDelegate lanjut, IOptions<PilihanKeamanan> pilihan)
{
    private const string Boleh = "boleh";

    /// <summary>Leads to the page where it is set up.</summary>
    public Task InvokeAsync(HttpContext konteks)
    {
        if (pilihan.Value.DuaLangkah == Boleh || konteks.CariPetugas() is not { DuaLangkahSejak: null } petugas || !petugas.Peran.PerluDuaLangkah() || !Dijaga(konteks))
        {
            return lanjut(konteks);
        }

        konteks.Response.Redirect("/petugas/dua-langkah");
        return Task.CompletedTask;
    }

    private static bool Dijaga(HttpContext konteks) => konteks.GetEndpoint()?.Metadata is { } sifat
        && sifat.GetMetadata<IAuthorizeData>() is not null && sifat.GetMetadata<SebelumDuaLangkahAttribute>() is null;
}

/// <summary>A page that is open before the authenticator app is set up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SebelumDuaLangkahAttribute : Attribute;
