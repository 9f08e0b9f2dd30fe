using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Masuk;

namespace EPupns.WebPortal.HakAkses;

/// <summary>An auditor reads. Whatever a page declares, nothing of an auditor's changes anything but their own account.</summary>
public sealed class PenjagaAuditor(RequestDelegate lanjut)
{
    /// <summary>Refuses with 403.</summary>
    public Task InvokeAsync(HttpContext konteks)
    {
        var membaca = HttpMethods.IsGet(konteks.Request.Method) || HttpMethods.IsHead(konteks.Request.Method);
        if (membaca || konteks.CariPetugas() is not { Peran: Peran.Auditor } || konteks.GetEndpoint()?.Metadata.GetMetadata<HakAttribute>() is not { Wewenang: not Wewenang.AkunSendiri })
        {
            return lanjut(konteks);
        }

        konteks.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
