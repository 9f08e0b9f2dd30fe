using EPupns.Core.Pengisian;
using EPupns.WebPortal.PintuPns;
using EPupns.WebPortal.Rangka;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EPupns.WebPortal.Kirim;

/// <summary>On pages where a form is changed: once it is sent they lead to what was sent, with the manual's explanation and nothing to fill in (features.md F31).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HanyaBilaTerbukaAttribute : Attribute, IAsyncActionFilter
{
    /// <summary>Looks before the page is made; what is changed is guarded once more in Core.</summary>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var cari = context.HttpContext.RequestServices.GetRequiredService<CariFormulir>();
        if (context.HttpContext.CariPns() is not { } pns || await cari.JalankanAsync(pns.Id, context.HttpContext.RequestAborted) is not { } formulir || formulir.Keadaan.Terbuka())
        {
            await next();
            return;
        }

        if (!HttpMethods.IsGet(context.HttpContext.Request.Method) && context.Controller is Controller halaman)
        {
            halaman.Kabari(Nada.Bahaya, PenjagaBorang.Terkirim.Pesan);
        }

        var bagian = context.RouteData.Values["bagian"] as string;
        context.Result = new LocalRedirectResult($"/kirim/isi{(bagian is null ? "" : $"#{Uri.EscapeDataString(bagian)}")}");
    }
}
