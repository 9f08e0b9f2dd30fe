using System.Reflection;

namespace EPupns.Stateless.Tests.Asli;

/// <summary>The public face of an assembly, one line for each member, led by its type.</summary>
internal static class Daftar
{
    private const BindingFlags Semua =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Baca(Assembly assembly) => assembly.GetExportedTypes().SelectMany(tipe =>
    {
        var kepala = $"{tipe.Namespace} {Kepala(tipe)}";
        return Anggota(tipe).Select(satu => $"{kepala} | {satu}").Prepend(kepala);
    });

    public static IEnumerable<string> Baca(IEnumerable<string> baris)
    {
        string ruang = "", kepala = "";
        foreach (var satu in baris)
        {
            if (satu.StartsWith("// namespace ", StringComparison.Ordinal))
            {
                ruang = satu["// namespace ".Length..];
            }
            else if (satu.StartsWith("  ", StringComparison.Ordinal))
            {
                yield return $"{kepala} | {satu.Trim()}";
            }
            else
            {
                kepala = $"{ruang} {satu}";
                yield return kepala;
            }
        }
    }

    private static string Kepala(Type tipe)
    {
        if (tipe.IsEnum)
        {
            return $"public enum {Ejaan.Tipe(tipe)}";
        }

        var sifat = tipe switch
        {
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var induk = tipe.BaseType == typeof(object) ? "" : " : " + Ejaan.Tipe(tipe.BaseType!);
        return $"public {sifat}class {Ejaan.Tipe(tipe)}{induk}";
    }

    private static IEnumerable<string> Anggota(Type tipe)
    {
        if (tipe.IsEnum)
        {
            var nilai = Enum.GetNames(tipe).Select(nama => $"{nama} = {Convert.ToInt32(Enum.Parse(tipe, nama), null)}");
            return [$"{{ {string.Join(", ", nilai)} }}"];
        }

        return [
            .. tipe.GetConstructors(Semua).Where(Terlihat).Select(satu => $"{Awal(satu)}{tipe.Name.Split('`')[0]}{Kurung(satu)}"),
            .. tipe.GetFields(Semua).Where(satu => satu.IsPublic).Select(satu => $"public {Ejaan.Tipe(satu.FieldType)} {satu.Name}"),
            .. tipe.GetProperties(Semua).Where(satu => Terlihat(satu.GetMethod!)).Select(Properti),
            .. tipe.GetMethods(Semua).Where(satu => Terlihat(satu) && !satu.IsSpecialName && !Menimpa(satu)).Select(Metode),
        ];
    }

    private static string Properti(PropertyInfo satu)
    {
        var tulis = satu.SetMethod is { IsPublic: true } ? " set;" : "";
        return $"{Awal(satu.GetMethod!)}{Ejaan.Tipe(satu.PropertyType)} {satu.Name} {{ get;{tulis} }}";
    }

    private static string Metode(MethodInfo satu) =>
        $"{Awal(satu)}{Ejaan.Tipe(satu.ReturnType)} {satu.Name}{Ejaan.Argumen(satu.GetGenericArguments())}{Kurung(satu)}";

    private static string Awal(MethodBase satu) => (satu.IsPublic ? "public " : "protected ") + (satu.IsStatic ? "static " : "");

    private static string Kurung(MethodBase satu) => $"({string.Join(", ", satu.GetParameters().Select(Ejaan.Parameter))})";

    private static bool Terlihat(MethodBase satu) => (satu.IsPublic || satu.IsFamily) && !(satu.IsStatic && satu.IsConstructor);

    private static bool Menimpa(MethodInfo satu) => satu.GetBaseDefinition() != satu;
}
