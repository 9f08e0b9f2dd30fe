using EPupns.Core.Akun.AkunPetugas;
using Microsoft.AspNetCore.Authorization;

namespace EPupns.WebPortal.HakAkses;

/// <summary>
/// What a page of staff asks for; <see cref="HakPeran"/> says which roles hold it. On a controller for all its pages, and once more on
/// an action that asks for something else besides.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HakAttribute : AuthorizeAttribute
{
    /// <summary>The page asks for this right.</summary>
    public HakAttribute(Wewenang wewenang)
    {
        Wewenang = wewenang;
        Roles = string.Join(',', HakPeran.Pemegang(wewenang));
    }

    /// <summary>The right.</summary>
    public Wewenang Wewenang { get; }
}
