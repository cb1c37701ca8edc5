import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;

/**
 * Rewrites jars without the names of local variables, which only debuggers read, and as small as
 * deflating makes them. Numbers of lines stay, and so do traces. Signed jars are left alone.
 */
public final class Strip {
  private Strip() {}

  /**
   * @param args the jars' paths
   */
  public static void main(String[] args) throws IOException {
    for (String each : args) {
      strip(Path.of(each));
    }
  }

  private static void strip(Path path) throws IOException {
    Path stripped = Path.of(path + ".stripped");
    try (JarFile jar = new JarFile(path.toFile(), false)) {
      if (jar.stream().anyMatch(each -> each.getName().matches("META-INF/[^/]*\\.SF"))) {
        return;
      }
      try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(stripped))) {
        out.setLevel(Deflater.BEST_COMPRESSION);
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
          copy(jar, entries.nextElement(), out);
        }
      }
    }
    Files.move(stripped, path, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(JarFile jar, JarEntry entry, ZipOutputStream out) throws IOException {
    byte[] content;
    try (InputStream in = jar.getInputStream(entry)) {
      content = in.readAllBytes();
    }
    if (entry.getName().endsWith(".class")) {
      content = withoutVariables(content);
    }
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTime(entry.getTime());
    if (entry.getMethod() == ZipEntry.STORED) {
      CRC32 sum = new CRC32();
      sum.update(content);
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(content.length);
      copy.setCrc(sum.getValue());
    }
    out.putNextEntry(copy);
    out.write(content);
    out.closeEntry();
  }

  private static byte[] withoutVariables(byte[] content) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(content)
        .accept(
            new ClassVisitor(SpringAsmInfo.ASM_VERSION, writer) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(
                    SpringAsmInfo.ASM_VERSION,
                    super.visitMethod(access, name, type, signature, exceptions)) {
                  @Override
                  public void visitLocalVariable(
                      String variable,
                      String type,
                      String signature,
                      Label from,
                      Label to,
                      int slot) {
                    // Left out.
                  }
                };
              }
            },
            0);
    return writer.toByteArray();
  }
}
